import { columnKinds } from './duty-text/columns.ts'

/** What a column of a list of duties can mean. `hours`: both ends in one column. */
export const dutyFields = [...columnKinds, 'fingerprint'] as const
export type DutyField = (typeof dutyFields)[number]

/** How each field is headed in the workbook that is filled in. */
export const dutyFieldLabels: Record<DutyField, string> = {
  order: 'Lp.', date: 'Data', weekday: 'Dzień tygodnia', from: 'Od', to: 'Do', hours: 'Godziny', mode: 'Tryb', unit: 'Komórka', spheres: 'Sfery', person: 'Osoba', phone: 'Telefon', email: 'E-mail', room: 'Pokój/Miejsce',
  languages: 'Języki', note: 'Uwagi', fingerprint: 'Znacznik wiersza',
}

/** The columns of that workbook, in their order, without the mark. */
export const dutySheetFields = ['date', 'weekday', 'from', 'to', 'mode', 'unit', 'spheres', 'person', 'phone', 'email', 'room', 'languages', 'note'] as const
export type DutySheetField = (typeof dutySheetFields)[number]
export type DutyTexts = Record<DutySheetField, string>
