import type { Judging } from './judging.ts'
import { lineageFields, type PostulateField, type PostulateTexts } from './postulate-fields.ts'
import type { PlannedSubmitter } from './postulate-submitters.ts'
import { postulateTexts } from './postulate-texts.ts'
import type { PostulateValues } from './postulate-values.ts'
import type { StoredPostulate } from './stored-postulates.ts'

/** Values that were read of a row, in the export's own words and as they would stand on its entry: a day written another way is the same day. */
export function valuesInWords({ postulate }: StoredPostulate, { cells, submitters, lineage, isCancelled = postulate.isCancelled }: PostulateValues, { names }: Pick<Judging, 'names'>): Partial<PostulateTexts> {
  const known = submitters?.filter((one) => one.kind !== 'new')
  const said = postulateTexts({ ...postulate, ...cells, ...(known && { submitters: known }), isCancelled }, names)
  const cellTexts = Object.fromEntries(Object.keys(cells).map((field) => [field, said[field as PostulateField]]))
  const lineageTexts = Object.fromEntries(lineageFields.flatMap((field) => (lineage[field] === undefined ? [] : [[field, lineage[field]]])))
  if (!submitters || isSameList(submitters, postulate.submitters)) return { ...cellTexts, ...lineageTexts, isCancelled: said.isCancelled }
  const added = submitters.flatMap((one) => (one.kind === 'new' ? [one.name] : []))
  const organisations = [said.organisations, ...added].filter((line) => line !== '').join('\n')
  return { ...cellTexts, ...lineageTexts, isCancelled: said.isCancelled, organisations, people: said.people, floor: said.floor }
}

const isSameList = (left: readonly PlannedSubmitter[], right: readonly PlannedSubmitter[]) => JSON.stringify(left.map(keyOf).toSorted()) === JSON.stringify(right.map(keyOf).toSorted())
const keyOf = (one: PlannedSubmitter) => (one.kind === 'new' ? `new ${one.krs} ${one.name}` : `${one.kind} ${one.id ?? ''}`)
