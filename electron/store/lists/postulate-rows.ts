import type { Position } from '#shared/domain/position.ts'
import type { Postulate, Submitter } from '#shared/domain/postulate.ts'
import { readPositionsOn } from '#electron/store/positions.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readSubmitterNames } from '#electron/store/submitters.ts'
import { beginningOf } from './excerpt.ts'
import { meetingLabels } from './meeting-labels.ts'
import { namesOf } from './names.ts'

type Own = 'id' | 'revision' | 'number' | 'stage' | 'channel' | 'meeting' | 'programmeSection' | 'realisation' | 'isCancelled' | 'isLate' | 'isAnonymous' | 'isUnsigned' | 'hasNoRationale' | 'isSplit'
export type PostulateListRow = Pick<Postulate, Own> & {
  receivedOn: string; meetingTitle: string; consultationTitle: string; submitters: string; organisations: number; residents: number; sphere: string; excerpt: string; rationale: string; currentText: string; note: string; isMerged: boolean
} & Answer

type Answer = { decision: Position['decision'] | null; state: Position['state'] | null; unit: string; otherUnits: string[]; deadline: string | null; position: string }

/** Rows of the register: excerpts of texts, names of what they point to, and the answer that leads. In no particular order. */
export async function postulateRows(db: ReadDb, ids: string[]): Promise<PostulateListRow[]> {
  const postulates = await readPostulates(db, ids)
  const meeting = await meetingLabels(db, postulates.map((one) => one.meeting))
  const consultation = await namesOf(db, 'consultation', postulates.map((one) => one.consultation))
  const sphere = await namesOf(db, 'sphere', postulates.map((one) => one.sphere))
  const submitters = await readSubmitterNames(db, postulates)
  const answer = await readAnswers(db, ids)
  return postulates.map((one) => {
    const { id, revision, number, stage, channel, receivedOn, programmeSection, realisation, isCancelled, isLate, isAnonymous, isUnsigned, hasNoRationale, isSplit } = one
    return {
      id, revision, number, stage, channel, programmeSection, realisation, isCancelled, isLate, isAnonymous, isUnsigned, hasNoRationale, isSplit, isMerged: one.mergedInto !== null,
      receivedOn: receivedOn ?? '', meeting: one.meeting, meetingTitle: meeting(one.meeting), consultationTitle: consultation(one.consultation), sphere: sphere(one.sphere),
      submitters: submitters(id).join(', '), organisations: countOf(one.submitters, 'organisation'), residents: countOf(one.submitters, 'person'),
      excerpt: beginningOf(one.content), rationale: beginningOf(one.rationale), currentText: beginningOf(one.currentText), note: beginningOf(one.note), ...answer(id),
    }
  })
}

const countOf = (submitters: readonly Submitter[], kind: Submitter['kind']) => submitters.filter((one) => one.kind === kind).length

/** What the leading position of each postulate says (the first one where none leads), and who else is to answer. */
async function readAnswers(db: ReadDb, ids: string[]): Promise<(id: string) => Answer> {
  const positions = await readPositionsOn(db, ids)
  const unit = await namesOf(db, 'unit', positions.map((one) => one.unit))
  const byPostulate = Map.groupBy(positions, ({ postulate }) => postulate)
  return (id) => {
    const [first, ...others] = byPostulate.get(id) ?? []
    if (!first) return { decision: null, state: null, unit: '', otherUnits: [], deadline: null, position: '' }
    const { decision, state, deadline, text } = first
    return { decision, state, unit: unit(first.unit), otherUnits: others.map((one) => unit(one.unit)), deadline, position: beginningOf(text) }
  }
}
