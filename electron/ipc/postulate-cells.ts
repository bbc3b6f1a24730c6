import { channelLabels } from '#shared/domain/channel.ts'
import { decisionLabels, positionStateLabels, type Position } from '#shared/domain/position.ts'
import { postulateStageLabels, type Postulate, type Submitter } from '#shared/domain/postulate.ts'
import type { PostulateColumn } from '#shared/domain/postulate-columns.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { submitterNames } from '#shared/documents/submitter-words.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import { meetingLabels } from '#electron/store/lists/meeting-labels.ts'
import { namesOf } from '#electron/store/lists/names.ts'
import { readPositionsOn } from '#electron/store/positions.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

type Named = (id: string | null | undefined) => string
/** What the cells of a row are written from: the postulate, its answers (the leading one first), and how what it points to is called. */
export type CellSource = { postulate: Postulate; positions: Position[]; names: Record<'meeting' | 'consultation' | 'sphere' | 'organisation' | 'unit', Named> }

const day = (date: string | null | undefined) => (date ? formatDateBare(date) : '')
const several = (texts: readonly string[]) => texts.join('; ')

/** Each column of the register as text for another program: whole texts, Polish labels, days as `15.06.2026`. Residents are not named: a table is copied into files that go further. */
export const postulateCells: Record<PostulateColumn, (source: CellSource) => string> = {
  number: ({ postulate }) => postulate.number,
  receivedOn: ({ postulate }) => day(postulate.receivedOn),
  stage: ({ postulate }) => postulateStageLabels[postulate.stage],
  submitters: ({ postulate, names }) => several(submittersOf(postulate.submitters, names.organisation)),
  meeting: ({ postulate, names }) => names.meeting(postulate.meeting),
  consultation: ({ postulate, names }) => names.consultation(postulate.consultation),
  channel: ({ postulate }) => channelLabels[postulate.channel],
  sphere: ({ postulate, names }) => names.sphere(postulate.sphere),
  programmeSection: ({ postulate }) => postulate.programmeSection,
  content: ({ postulate }) => postulate.content,
  rationale: ({ postulate }) => postulate.rationale,
  currentText: ({ postulate }) => postulate.currentText,
  unit: ({ positions, names }) => names.unit(positions[0]?.unit),
  otherUnits: ({ positions, names }) => several(positions.slice(1).map(({ unit }) => names.unit(unit))),
  deadline: ({ positions }) => day(positions[0]?.deadline),
  decision: ({ positions }) => (positions[0] ? decisionLabels[positions[0].decision] : ''),
  state: ({ positions }) => (positions[0] ? positionStateLabels[positions[0].state] : ''),
  position: ({ positions }) => positions[0]?.text ?? '',
  realisation: ({ postulate }) => realisationLabels[postulate.realisation],
  marks: ({ postulate }) => several(marksOf(postulate)),
  note: ({ postulate }) => postulate.note,
}

/** Everything that the cells of these postulates are written from. */
export async function readCellSources(db: ReadDb, postulates: readonly Postulate[]): Promise<CellSource[]> {
  const positions = await readPositionsOn(db, postulates.map(({ id }) => id))
  const organisations = postulates.flatMap(({ submitters }) => submitters.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : [])))
  const meeting = await meetingLabels(db, postulates.map((one) => one.meeting))
  const names = {
    meeting: (id: string | null | undefined) => meeting(id ?? null),
    consultation: await namesOf(db, 'consultation', postulates.map((one) => one.consultation)),
    sphere: await namesOf(db, 'sphere', postulates.map((one) => one.sphere)),
    organisation: await namesOf(db, 'organisation', organisations),
    unit: await namesOf(db, 'unit', positions.map(({ unit }) => unit)),
  }
  const byPostulate = Map.groupBy(positions, ({ postulate }) => postulate)
  return postulates.map((postulate) => ({ postulate, positions: byPostulate.get(postulate.id) ?? [], names }))
}

function submittersOf(submitters: readonly Submitter[], nameOf: Named): string[] {
  if (submitters.length === 0) return []
  return submitterNames(submitters.map(({ kind, id = '' }) => (kind === 'organisation' ? { kind, id, name: nameOf(id) } : kind === 'person' ? { kind, id } : { kind })))
}

function marksOf({ isCancelled, isSplit, mergedInto, isLate, hasNoRationale, isAnonymous, isUnsigned }: Postulate): string[] {
  const marks: [boolean, string][] = [
    [isCancelled, 'anulowany'], [isSplit, 'podzielony'], [mergedInto !== null, 'połączony z innym'], [isLate, 'po terminie'], [hasNoRationale, 'bez uzasadnienia'], [isAnonymous, 'anonimowy'], [isUnsigned, 'bez podpisu'],
  ]
  return marks.flatMap(([is, mark]) => (is ? [mark] : []))
}
