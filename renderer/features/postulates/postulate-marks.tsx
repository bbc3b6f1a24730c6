import { Text } from '@mantine/core'
import { ConsultationLink } from '#renderer/ui/consultation-link.tsx'
import { MeetingLink } from '#renderer/ui/meeting-link.tsx'
import type { Postulate } from '#shared/domain/postulate.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'

/** Where a postulate comes from, and what the program itself says of it. */
export function PostulateMarks({ postulate, endsOn }: { postulate: Postulate; endsOn: string | undefined }) {
  const { meeting, consultation, isCancelled, isLate, hasNoRationale, isAnonymous, isUnsigned } = postulate
  const words = [hasNoRationale && 'zgłaszający nie podał uzasadnienia', isAnonymous && 'anonimowy', isUnsigned && 'bez podpisu'].filter(Boolean)
  return (
    <>
      {meeting && <Text span display="block">Spotkanie: <MeetingLink id={meeting} /></Text>}
      {consultation && <Text span display="block">Konsultacje: <ConsultationLink id={consultation} /></Text>}
      {words.length > 0 && <Text span display="block">{words.join(' · ')}</Text>}
      {isLate && <span className="warning">Po terminie{endsOn === undefined ? '' : `: konsultacje trwały do ${formatDateWithWeekday(endsOn)}`}.</span>}
      {isCancelled && <span className="warning">Anulowany: zostaje w rejestrze ze swoim numerem.</span>}
    </>
  )
}
