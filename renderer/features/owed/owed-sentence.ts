import type { Output } from '#shared/contract/index.ts'
import { countOf, formatCount, nounAfter, type NounForms } from '#shared/text/plural.ts'

export type Owed = Output<'positions.owed'>
export type OwedRow = Owed['rows'][number]

const unitForms: NounForms = { one: 'komórka', few: 'komórki', many: 'komórek' }
const entryForms: NounForms = { one: 'wpis nie ma', few: 'wpisy nie mają', many: 'wpisów nie ma' }
const draftForms: NounForms = { one: 'stanowisko czeka', few: 'stanowiska czekają', many: 'stanowisk czeka' }
const answerForms: NounForms = { one: 'stanowisko', few: 'stanowiska', many: 'stanowisk' }
export const workbookForms: NounForms = { one: 'skoroszyt', few: 'skoroszyty', many: 'skoroszytów' }
export const letterForms: NounForms = { one: 'przypomnienie', few: 'przypomnienia', many: 'przypomnień' }
export const unitsMarked = (count: number) => countOf(count, unitForms)

/** Who owes how much, in one line; empty where there is nobody to answer yet. What is only a draft is no answer that may be sent. */
export function owedSentence({ rows, total, drafts, unassigned }: Owed): string {
  if (rows.length > 0) return missingSentence(rows)
  if (total > 0) return drafts === 0 ? 'Wszystkie komórki odpowiedziały.' : `Wszystkie komórki odpowiedziały, ${countOf(drafts, draftForms)} na zatwierdzenie.`
  return unassigned > 0 ? '' : 'W tym zakresie nie ma postulatów ani uwag.'
}

/** How much some units owe, and how much of it late. */
export function missingSentence(rows: readonly OwedRow[]): string {
  const sum = (of: (row: OwedRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const overdue = sum((row) => row.overdue)
  return `${countOf(rows.length, unitForms)}: do uzupełnienia ${countOf(sum((row) => row.missing), answerForms)}${overdue > 0 ? `, w tym po terminie ${countOf(overdue, answerForms)}` : ', nic po terminie'}.`
}

/** That some entries have nobody to answer them; empty when all have. */
export const unassignedSentence = ({ unassigned }: Owed) => (unassigned === 0 ? '' : `${formatCount(unassigned)} ${nounAfter(unassigned, entryForms)} jeszcze komórki, która odpowie.`)
