import { useRead } from '#renderer/api/use-read.ts'
import type { Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'

const mostShown = 200

export type ConsultationLinkRows = {
  meetingRows: Output<'meetings.list'>['rows']
  rosterRows: Output<'rosters.list'>['rows']
  /** How many there are in all; undefined until they are read. */
  meetings: number | undefined
  duties: number | undefined
  remarks: number | undefined
  error: AppError | null
}

/** What belongs to a consultation: its meetings, its rosters with their duties, and the remarks it got. */
export function useConsultationLinks(consultation: string): ConsultationLinkRows {
  const meetings = useRead('meetings.list', { consultation, limit: mostShown })
  const rosters = useRead('rosters.list', { consultation, limit: mostShown })
  const remarks = useRead('postulates.list', { consultation, limit: 1 })
  return {
    meetingRows: meetings.data?.rows ?? [],
    rosterRows: rosters.data?.rows ?? [],
    meetings: meetings.data?.total,
    duties: rosters.data?.rows.reduce((sum, roster) => sum + roster.duties, 0),
    remarks: remarks.data?.total,
    error: meetings.error ?? rosters.error ?? remarks.error,
  }
}
