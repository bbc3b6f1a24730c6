import { sentDutiesMark } from '#shared/documents/duty-sheet.ts'
import type { TableFile } from '#electron/exchange/table-file.ts'
import { readDutyMark, type DutyMark } from './duty-mark.ts'

/** What a workbook says was sent: of which roster, and its rows. */
export type SentDuties = { roster: string; title: string; marks: DutyMark[] }

/** The hidden sheet of a workbook to be filled in, whatever became of its name; nothing where there is none. */
export function sentDuties({ sheets }: TableFile): SentDuties | undefined {
  const sheet = sheets.find(({ rows }) => rows[0]?.cells[0] === sentDutiesMark)
  const [, roster = '', title = ''] = sheet?.rows[1]?.cells ?? []
  return sheet && roster !== '' ? { roster, title, marks: sheet.rows.flatMap(({ cells }) => readDutyMark(cells[0] ?? '') ?? []) } : undefined
}
