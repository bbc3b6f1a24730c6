import { isTemplateText } from '#shared/text/is-template-text.ts'
import { shortened } from '#shared/text/shortened.ts'
import { columnName } from '#electron/documents/xlsx-shell.ts'
import type { TableRow } from '#electron/exchange/table-file.ts'
import type { ListTable } from './list-tables.ts'

const longestShown = 60
/** Rows are often counted in a first column that nobody headed. */
const isOrdinal = (text: string) => /^\d{1,6}[.)]?$/u.test(text.trim())

/** Why a row cannot be taken that says something where no heading says what it is: a text with semicolons that fell apart, a remark beside the table. Undefined when it says nothing there. */
export function strayCellFault({ cells }: TableRow, { headers }: Pick<ListTable, 'headers'>): string | undefined {
  const first = headers.findIndex((header) => header !== '')
  const at = cells.findIndex((text, index) => (headers[index] ?? '') === '' && !isTemplateText(text) && !(index < first && isOrdinal(text)))
  if (at < 0) return undefined
  return `Tekst „${shortened(cells[at]!, longestShown)}” (kolumna ${columnName(at + 1)}) stoi poza kolumnami z nagłówkiem, więc nie wiadomo, czego dotyczy. Dopisz nagłówek nad tą kolumną albo popraw podział wiersza na kolumny; w pliku CSV tekst ze średnikiem musi stać w cudzysłowie.`
}
