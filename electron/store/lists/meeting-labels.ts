import { meetingLabel, type Meeting } from '#shared/domain/meeting.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** The labels of the meetings with these ids; empty for null. */
export async function meetingLabels(db: ReadDb, ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
  const meetings = await readEntities<Meeting>(db, 'meeting', [...new Set(ids.filter((id) => id !== null))])
  const labels = new Map(meetings.map((meeting) => [meeting.id, meetingLabel(meeting)]))
  return (id) => (id ? labels.get(id) ?? '' : '')
}
