import { draftOf, type DutyDraft } from '#shared/domain/duty-draft.ts'
import { dutyProblems, type Duty } from '#shared/domain/duty.ts'
import type { DutySheetField } from '#shared/domain/duty-import-field.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { evened, hashOfDuty, saidSame, type DutyMark } from './duty-mark.ts'
import { saidFields, type DutyCells, type DutyRow } from './duty-rows.ts'
import { dutyTexts } from './duty-texts.ts'
import { readDutyValues, type DutyReading } from './duty-values.ts'
import { changeOf, changesBetween, differingFields, type DutyVerdict } from './duty-verdict.ts'
import { readDutyHours } from './duty-when.ts'

const movedHere = 'Dyżur zmieniono w harmonogramie po utworzeniu skoroszytu, a w pliku nic się nie zmieniło: zostaje bez zmian.'
const movedBoth = 'Po utworzeniu skoroszytu zmieniono ten dyżur i w pliku, i w harmonogramie. Przyjęcie zapisze pokazane wartości z pliku; czego w pliku nie zmieniono, zostanie jak w harmonogramie.'

/** Cells of a row whose hours came to stand in one column, as the two of the workbook. */
export function withEnds(cells: DutyCells, { names }: DutyReading): DutyCells {
  const { hours, ...others } = cells
  if (hours === undefined || others.from?.trim() || others.to?.trim()) return others
  const read = readDutyHours(hours, names.lookups)
  return 'value' in read ? { ...others, ...read.value } : cells
}

/** How many cells somebody changed since the workbook was made. */
export const changedCells = ({ cells }: Pick<DutyRow, 'cells'>, mark: DutyMark): number => saidFields({ cells }).filter((field) => !saidSame(mark, field, cells[field]!)).length

/** A row of our workbook against its duty: who changed what since it was made. Only what the file changed is taken. */
export function judgeKnownDuty(row: DutyRow & { mark: DutyMark }, duty: Duty, reading: DutyReading): DutyVerdict {
  const { mark } = row
  const texts = dutyTexts(duty, reading.names)
  const before = draftOf(duty)
  const cells = withEnds(row.cells, reading)
  const isAsSent = hashOfDuty(texts) === mark.texts
  const differing = saidFields({ cells }).filter((field) => evened(field, cells[field]!) !== evened(field, texts[field]))
  const byFile = differing.filter((field) => isAsSent || !saidSame(mark, field, cells[field]!))
  const { values, faults, notes } = readDutyValues(toBeRead(cells, { byFile, mark, note: texts.note, date: texts.date }), reading)
  const after: DutyDraft = { ...before, ...values }
  if (faults.length === 0 && dutyProblems(after).to) faults.push({ field: 'to', sentence: sentenceOf('end_before_start') })
  const really = differingFields(before, after)
  if (really.length === 0 && faults.length === 0) return { outcome: 'unchanged', duty: before, changes: [], faults, notes: !isAsSent && differing.length > 0 ? [movedHere] : [] }
  const refused = faults.flatMap(({ field }) => (field === null || field === 'hours' || really.includes(field as never) ? [] : [changeOf(field, { stored: texts[field], incoming: cells[field] ?? '' })]))
  return {
    outcome: faults.length > 0 ? 'refused' : isAsSent ? 'updated' : 'conflict', duty: before, changes: [...changesBetween(before, after, reading.names), ...refused], faults, notes: isAsSent ? notes : [...notes, movedBoth],
    act: { act: 'update', id: duty.id, revision: duty.revision, patch: Object.fromEntries(really.map((field) => [field, after[field]])) },
  }
}

type Reading = { byFile: readonly DutySheetField[]; mark: DutyMark; note: string; date: string }

/** What the file changed, and what it takes to read that: of a new name without a record the remarks that it is added to, of a weekday that somebody typed its day. */
function toBeRead(cells: DutyCells, { byFile, mark, note, date }: Reading): DutyCells {
  const isWeekdaySaid = (cells.weekday ?? '').trim() !== '' && !saidSame(mark, 'weekday', cells.weekday!)
  return {
    ...Object.fromEntries(byFile.map((field) => [field, cells[field]])),
    ...(byFile.includes('person') && { note: cells.note ?? note }),
    ...(isWeekdaySaid && { weekday: cells.weekday!, date: cells.date ?? date }),
    ...(cells.hours !== undefined && { hours: cells.hours }),
  }
}
