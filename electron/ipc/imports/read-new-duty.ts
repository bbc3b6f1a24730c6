import { duty as entity, type DutyMode } from '#shared/domain/duty.ts'
import type { DutyDraft } from '#shared/domain/duty-draft.ts'
import { isEmptyDutyCell } from './duty-cells.ts'
import type { DutyCells, DutyRow } from './duty-rows.ts'
import { readDutyValues, type DutyFault, type DutyReading } from './duty-values.ts'
import { dutyDraftFields } from './duty-verdict.ts'

/** A row that is not known by its mark. `said`: fields that it says anything of; an empty cell of a list says nothing. `note`: why a person must decide about it, where that is so. */
export type NewRow = { row: DutyRow; duty: DutyDraft | undefined; said: readonly (keyof DutyDraft)[]; faults: DutyFault[]; notes: string[]; doubt: string }

/** What a row says, as a duty of its own. */
export function readNewDuty(row: DutyRow, doubt: string, reading: DutyReading): NewRow {
  const cells = { date: '', ...row.cells, ...(row.cells.hours === undefined && { from: row.cells.from ?? '', to: row.cells.to ?? '' }) }
  const { values, faults, notes } = readDutyValues(cells, reading)
  if (row.fault !== undefined) faults.unshift({ field: null, sentence: row.fault })
  const duty = { ...entity.blank, mode: modeOf(row.cells), ...values }
  const isEmpty = (field: string) => isEmptyDutyCell(row.cells[field as keyof DutyCells] ?? '')
  const said = dutyDraftFields.filter((field) => field === 'date' || field === 'from' || field === 'to' || (field in values && (!isEmpty(field) || (field === 'note' && duty.note !== ''))))
  return { row, duty: isWhole(duty) && faults.length === 0 ? duty : undefined, said, faults, notes, doubt }
}

const isWhole = (duty: Partial<DutyDraft>): duty is DutyDraft => duty.date !== undefined && duty.from !== undefined && duty.to !== undefined

/** How experts are asked, where the list does not say it: room for a number that is missing says that it is by phone. */
function modeOf({ phone = '', email = '', room = '' }: DutyCells): DutyMode {
  if (phone.trim() !== '') return 'phone'
  if (email.trim() !== '') return 'email'
  return isEmptyDutyCell(room) ? 'phone' : 'in_person'
}
