import type { Decision, PositionState } from '#shared/domain/position.ts'
import type { Realisation } from '#shared/domain/realisation.ts'
import { beginningOf } from './lists/excerpt.ts'
import { meetingLabels } from './lists/meeting-labels.ts'
import { namesOf } from './lists/names.ts'
import { readLeadingPositions } from './positions.ts'
import { readPostulates } from './postulates.ts'
import type { ReadDb } from './select-rows.ts'
import { readSubmitterNames } from './submitters.ts'

/** A postulate with what was answered to it: its leading position, that unit's name of today, and the beginning of what it says. For the office's eyes: residents are named. */
export type Answered = {
  id: string; number: string; year: number; meetingTitle: string; submitters: string; excerpt: string; position: string | null; decision: Decision | null; state: PositionState | null; unit: string; text: string; realisation: Realisation
}

/** The postulates with these ids, in their order; ids without a record are left out. */
export async function readAnswered(db: ReadDb, ids: readonly string[]): Promise<Answered[]> {
  const postulates = await readPostulates(db, [...ids])
  const positions = await readLeadingPositions(db, ids)
  const meeting = await meetingLabels(db, postulates.map((one) => one.meeting))
  const unit = await namesOf(db, 'unit', [...positions.values()].map((one) => one.unit))
  const submitters = await readSubmitterNames(db, postulates)
  const rows = new Map(postulates.map(({ id, number, year, meeting: meetingId, content, realisation }) => {
    const position = positions.get(id)
    const answer = { position: position?.id ?? null, decision: position?.decision ?? null, state: position?.state ?? null, unit: unit(position?.unit), text: beginningOf(position?.text ?? '') }
    return [id, { id, number, year, meetingTitle: meeting(meetingId), submitters: submitters(id).join(', '), excerpt: beginningOf(content), ...answer, realisation }]
  }))
  return ids.flatMap((id) => rows.get(id) ?? [])
}
