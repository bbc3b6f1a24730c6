import { useRead } from '#renderer/api/use-read.ts'

/** What a postulate comes from: its meeting and consultation, and the programme that they serve. */
export function useOrigin({ meeting, consultation }: { meeting: string | null; consultation: string | null }) {
  const ofMeeting = useRead('meetings.get', { id: meeting ?? '' }, { isEnabled: meeting !== null }).data
  const ofConsultation = useRead('consultations.get', { id: consultation ?? ofMeeting?.consultation ?? '' }, { isEnabled: (consultation ?? ofMeeting?.consultation ?? null) !== null }).data
  return { meeting: ofMeeting, consultation: consultation === null ? undefined : ofConsultation, programme: ofMeeting?.programme ?? ofConsultation?.programme ?? null }
}
