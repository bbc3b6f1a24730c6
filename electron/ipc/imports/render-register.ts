import { commonParts } from '#shared/documents/house.ts'
import { internalWorkbook } from '#shared/documents/internal.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { csvLine, csvMark } from '#electron/documents/csv.ts'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { partsNote, publicColumns, publicNotes, registerColumns, registerNotes, registerSheet } from './register-columns.ts'
import { sheetRows } from './row-parts.ts'

type Making = { isInternal: boolean; today: string; now: string; signal: AbortSignal }
export type RenderedRegister = { bytes: Uint8Array; rows: number }
type Format = 'xlsx' | 'csv' | 'json'
type Rows = readonly (readonly string[])[]

const columnsFor = (isInternal: boolean) => (isInternal ? registerColumns : publicColumns)

const render: Record<Format, (db: ReadDb, rows: Rows, making: Making) => Promise<Uint8Array>> = {
  async xlsx(db, rows, { isInternal, today, now, signal }) {
    const columns = columnsFor(isInternal)
    const columnOf = (key: string) => columns.findIndex((column) => column.key === key)
    const lines = rows.flatMap((row) => sheetRows(row, { mark: columnOf('fingerprint'), repeated: columnOf('number') }))
    const notes = isInternal ? registerNotes : publicNotes
    const workbook: Workbook = {
      ...commonParts({ house: await readSettings(db), today, now }), title: registerSheet.title, notes: isInternal && lines.length > rows.length ? [...notes, partsNote] : notes,
      sheets: [{ name: registerSheet.name(isInternal), orientation: 'landscape', keepsRowsWhole: true, table: { caption: registerSheet.caption(isInternal), columns, rows: lines } }],
    }
    return renderXlsx(isInternal ? internalWorkbook(workbook) : workbook, signal)
  },
  async csv(_db, rows, { isInternal }) {
    return Buffer.concat([Buffer.from(csvMark + csvLine(headingsFor(isInternal))), ...rows.map((row) => Buffer.from(csvLine(row)))])
  },
  async json(_db, rows, { isInternal }) {
    const headings = headingsFor(isInternal)
    const records = rows.map((row, at) => Buffer.from(`${at === 0 ? '' : ',\n'}${JSON.stringify(Object.fromEntries(headings.map((heading, index) => [heading, row[index]])))}`))
    return Buffer.concat([Buffer.from('[\n'), ...records, Buffer.from('\n]\n')])
  },
}
const headingsFor = (isInternal: boolean) => columnsFor(isInternal).map(({ header }) => header)

/** The rows of a register as the bytes of a file. What is for the office alone says so in the title and the properties of a workbook, on its sheet and among its notes; the other formats hold nothing but rows. `cancelled`. */
export async function renderRegister(db: ReadDb, rows: Rows, { format, ...making }: Making & { format: Format }): Promise<RenderedRegister> {
  return { bytes: await render[format](db, rows, making), rows: rows.length }
}
