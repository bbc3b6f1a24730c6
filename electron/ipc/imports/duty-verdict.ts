import { dutyFieldLabels, type DutySheetField } from '#shared/domain/duty-import-field.ts'
import type { DutyDraft } from '#shared/domain/duty-draft.ts'
import type { ImportOutcome } from '#shared/domain/import-outcome.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { readDay } from '#shared/text/read-day.ts'
import { shortened } from '#shared/text/shortened.ts'
import { sameLines, sameSpaces } from './answer-marks.ts'
import type { DutyRow } from './duty-rows.ts'
import { dutyTexts } from './duty-texts.ts'
import type { DutyNames } from './duty-names.ts'
import type { DutyFault } from './duty-values.ts'
import type { FieldChange, PlannedRow } from './importer.ts'

/** What is kept of a row until the import is applied. */
export type DutyAct = { act: 'create'; duty: DutyDraft } | { act: 'update'; id: string; revision: number; patch: Partial<DutyDraft> } | { act: 'remove'; id: string; revision: number }
/** What a row would do. `duty`: as it would be then, or as it is where the row changes nothing. */
export type DutyVerdict = { outcome: ImportOutcome; duty: DutyDraft | undefined; changes: FieldChange[]; faults: DutyFault[]; notes: string[]; act?: DutyAct | undefined }

const longestTitle = 120
/** A longer name gives way to the telephone, which tells duties at the same time apart. */
const longestName = 55

/** Which duty it is, in a line. */
export function dutyTitle({ date, from, to, unit, person, phone, email, room }: DutyDraft, names: DutyNames): string {
  const who = shortened(names.unit.label(unit) || names.person.label(person), longestName)
  return shortened([formatDateWithWeekday(date), formatTimeRange(from, to), who, phone ? `tel. ${formatPhone(phone)}` : email || room].filter(Boolean).join(', '), longestTitle)
}

/** The same of a row that could not be read. */
const rawTitle = ({ cells: { date = '', from = '', to = '', hours = '', unit = '' } }: DutyRow) => shortened([date, [from, to].filter(Boolean).join('–') || hours, unit].filter((text) => text.trim() !== '').join(', ') || 'wiersz bez daty', longestTitle)

/** A cell as people read it in the preview; what they typed stays as they typed it. */
const shown = (field: string, text: string) => (field === 'date' && readDay(text) === text ? formatDateWithWeekday(text) : text)

export const changeOf = (field: DutySheetField | 'hours', { stored, incoming }: { stored: string; incoming: string }): FieldChange => ({ field, label: dutyFieldLabels[field], stored: shown(field, stored), incoming: shown(field, incoming) })

/** What differs between two states of a duty, field by field. */
export function changesBetween(before: DutyDraft, after: DutyDraft, names: DutyNames): FieldChange[] {
  const [stored, incoming] = [dutyTexts(before, names), dutyTexts(after, names)]
  return differingFields(before, after).map((field) => changeOf(field, { stored: stored[field], incoming: incoming[field] }))
}

/** Fields in which two duties are not the same; a number written in another way is the same number, spheres have no order. */
export function differingFields(one: DutyDraft, other: DutyDraft): (keyof DutyDraft & DutySheetField)[] {
  return dutyDraftFields.filter((field) => valueKey(field, one) !== valueKey(field, other))
}
export const dutyDraftFields = ['date', 'from', 'to', 'mode', 'unit', 'spheres', 'person', 'phone', 'email', 'room', 'languages', 'note'] as const satisfies readonly (keyof DutyDraft)[]

export function valueKey(field: (typeof dutyDraftFields)[number], duty: DutyDraft): string {
  if (field === 'phone') return formatPhone(duty.phone.trim())
  if (field === 'spheres') return duty.spheres.toSorted().join()
  if (field === 'languages') return JSON.stringify(duty.languages)
  const value = duty[field] ?? ''
  return field === 'note' ? sameLines(value) : sameSpaces(value)
}

/** The row of the preview. */
export function plannedDuty(row: DutyRow, { outcome, duty, changes, faults, notes, act }: DutyVerdict, { names, data }: { names: DutyNames; data: (act: DutyAct) => unknown }): PlannedRow {
  const sentences = [...faults.map(({ field, sentence }) => (field ? `${dutyFieldLabels[field]}: ${sentence}` : sentence)), ...notes]
  const { file, sheet, line } = row
  return { outcome, file, sheet, line, title: duty ? dutyTitle(duty, names) : rawTitle(row), postulate: null, fields: changes, note: sentences.join(' '), ...(act && outcome !== 'refused' && { data: data(act) }) }
}
