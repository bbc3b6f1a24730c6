import { useRead } from '#renderer/api/use-read.ts'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'

/** What is collected by what a paper is for: a consultation and its meetings have uwagi, an entry says it itself, everything else has postulaty. */
export function useStage({ meeting, consultation, postulate }: DocumentFor): PostulateStage {
  const ofMeeting = useRead('meetings.get', { id: meeting ?? '' }, { isEnabled: meeting !== undefined }).data
  const own = useRead('postulates.get', { id: postulate ?? '' }, { isEnabled: postulate !== undefined }).data
  if (own) return own.stage
  return consultation !== undefined || (ofMeeting?.consultation ?? null) !== null ? 'remark' : 'postulate'
}
