import { postulate, type Postulate } from '#shared/domain/postulate.ts'
import type { Reason } from '#shared/errors.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { cellFields, isEmptyCell, readCell, readFlag, type CellField } from './postulate-cells.ts'
import { lineageFields, submitterFields, type PostulateField, type PostulateTexts } from './postulate-fields.ts'
import type { PostulateNames } from './postulate-names.ts'
import { readSubmitters, type Fault, type PlannedSubmitter } from './postulate-submitters.ts'

export type Lineage = Partial<Record<(typeof lineageFields)[number], string>>
/** What a row says, as values. Fields of columns that the file does not have are not there; an empty cell is `blank`. `lineage` holds numbers: their entries may be rows of the same file. */
export type PostulateValues = { cells: Partial<Pick<Postulate, CellField>>; submitters?: PlannedSubmitter[]; lineage: Lineage; isCancelled?: boolean }
export type ReadValues = { values: PostulateValues; faults: Fault[]; notes: string[] }
/** `headers`: how the columns of the row are headed. */
type Known = { names: PostulateNames; isNumberKnown: (number: string) => boolean; headers: Partial<Record<PostulateField, string>> }

const isSubmitterField = (field: string): field is (typeof submitterFields)[number] => (submitterFields as readonly string[]).includes(field)
const blank: Partial<Record<CellField, unknown>> = postulate.blank

/** Reads texts of some fields. Faults say in Polish why a cell cannot be taken. */
export function readValues(texts: Partial<PostulateTexts>, { names, isNumberKnown, headers }: Known): ReadValues {
  const faults: Fault[] = []
  const notes: string[] = []
  const values: PostulateValues = { cells: readCells(texts, names, faults), lineage: {} }
  if (Object.keys(texts).some(isSubmitterField)) {
    const { organisations = '', people = '', floor = '' } = texts
    const found = readSubmitters({ organisations, people, floor }, { names, heading: headers.organisations ?? '' })
    values.submitters = found.submitters
    if (found.isAnonymous) values.cells.isAnonymous = true
    faults.push(...found.faults)
    notes.push(...found.notes)
  }
  for (const field of lineageFields) {
    const number = texts[field]?.trim()
    if (number === undefined) continue
    if (number === '' || isNumberKnown(number)) values.lineage[field] = number
    else faults.push({ field, sentence: 'Wpisu o tym numerze nie ma ani w rejestrze, ani w pliku. Popraw numer albo usuń go.' })
  }
  const cancelled = readFlag(texts.isCancelled ?? '')
  if ('fault' in cancelled) faults.push({ field: 'isCancelled', sentence: cancelled.fault })
  else if (texts.isCancelled !== undefined) values.isCancelled = cancelled.value
  faults.push(...formFaults(values, faults))
  return { values, faults, notes }
}

function readCells(texts: Partial<PostulateTexts>, names: PostulateNames, faults: Fault[]): PostulateValues['cells'] {
  const cells: Record<string, unknown> = {}
  for (const field of cellFields) {
    const text = texts[field]
    if (text === undefined) continue
    const read = isEmptyCell(field, text) && Object.hasOwn(blank, field) ? { value: blank[field] } : readCell[field](text, names)
    if ('fault' in read) faults.push({ field, sentence: read.fault })
    else cells[field] = read.value
  }
  return cells
}

/** What the entity's own schema does not take: too long, no such day of this office. */
function formFaults({ cells, submitters = [] }: PostulateValues, before: readonly Fault[]): Fault[] {
  const faulty = new Set(before.map(({ field }) => field))
  const parsed = postulate.create.safeParse({ content: '-', ...cells, submitters: submitters.filter(({ kind }) => kind !== 'new') })
  if (parsed.success) return []
  const found = parsed.error.issues.map(({ path, message }) => ({ field: (path[0] === 'submitters' ? 'organisations' : path[0]) as PostulateField, sentence: sentenceOf(message as Reason) }))
  return found.filter(({ field }) => !faulty.has(field))
}
