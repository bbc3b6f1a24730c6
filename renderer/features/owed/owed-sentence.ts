import type { Output } from '#shared/contract/index.ts'
import { countOf, type NounForms } from '#shared/text/plural.ts'

export type OwedRow = Output<'positions.owed'>['rows'][number]

const unitForms: NounForms = { one: 'komórka', few: 'komórki', many: 'komórek' }
const answerForms: NounForms = { one: 'stanowisko', few: 'stanowiska', many: 'stanowisk' }
export const workbookForms: NounForms = { one: 'skoroszyt', few: 'skoroszyty', many: 'skoroszytów' }
export const letterForms: NounForms = { one: 'przypomnienie', few: 'przypomnienia', many: 'przypomnień' }
export const unitsMarked = (count: number) => countOf(count, unitForms)

/** Who owes how much, in one line. */
export function owedSentence(rows: readonly OwedRow[]): string {
  if (rows.length === 0) return 'Wszystkie komórki odpowiedziały.'
  const sum = (of: (row: OwedRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const overdue = sum((row) => row.overdue)
  return `${countOf(rows.length, unitForms)}: do uzupełnienia ${countOf(sum((row) => row.missing), answerForms)}${overdue > 0 ? `, w tym po terminie ${countOf(overdue, answerForms)}` : ', nic po terminie'}.`
}
