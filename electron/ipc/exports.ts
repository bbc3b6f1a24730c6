import { commonParts } from '#shared/documents/house.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { AppError } from '#shared/errors.ts'
import { csvLine, csvMark } from '#electron/documents/csv.ts'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { AppHandlers } from './context.ts'
import { placeFile } from './document-data/place-file.ts'
import { readRegisterRows } from './imports/read-register-rows.ts'
import { partsNote, registerColumns, registerNotes } from './imports/register-columns.ts'
import { sheetRows } from './imports/row-parts.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

type Rows = AsyncIterable<string[]>
type Making = { db: ReadDb; today: string; now: string; signal: AbortSignal }
type Made = { bytes: Uint8Array; rows: number }

const render: Record<'xlsx' | 'csv' | 'json', (rows: Rows, making: Making) => Promise<Made>> = {
  async xlsx(rows, { db, today, now, signal }) {
    const lines: (readonly string[])[] = []
    let count = 0
    for await (const row of rows) {
      lines.push(...sheetRows(row, { mark: columnOf('fingerprint'), repeated: columnOf('number') }))
      count += 1
    }
    const workbook: Workbook = {
      ...commonParts({ house: await readSettings(db), today, now }), title: 'Rejestr postulatów', notes: lines.length > count ? [...registerNotes, partsNote] : registerNotes,
      sheets: [{ name: 'Postulaty', orientation: 'landscape', keepsRowsWhole: true, table: { caption: 'Rejestr postulatów', columns: registerColumns, rows: lines } }],
    }
    return { bytes: await renderXlsx(workbook, signal), rows: count }
  },
  async csv(rows) {
    const lines = [Buffer.from(csvMark + csvLine(headings))]
    for await (const row of rows) lines.push(Buffer.from(csvLine(row)))
    return { bytes: Buffer.concat(lines), rows: lines.length - 1 }
  },
  async json(rows) {
    const records: Buffer[] = []
    for await (const row of rows) records.push(Buffer.from(`${records.length === 0 ? '' : ',\n'}${JSON.stringify(Object.fromEntries(headings.map((heading, index) => [heading, row[index]])))}`))
    return { bytes: Buffer.concat([Buffer.from('[\n'), ...records, Buffer.from('\n]\n')]), rows: records.length }
  },
}
const headings = registerColumns.map(({ header }) => header)
const columnOf = (key: string) => registerColumns.findIndex((column) => column.key === key)

/** A register as a file that the import takes back in; the office's own, with the names of those who submitted. */
export const exports: AppHandlers<'exports.register'> = {
  'exports.register': async ({ filters = {}, ids, format, path }, { db, services, signal, progress }) => {
    const place = services.resolvePath('save', path)
    const stopping = (done: number, total: number) => {
      if (signal.aborted) throw new AppError('cancelled')
      progress(done, total)
    }
    const today = todayOf(services)
    const { bytes, rows } = await render[format](readRegisterRows(db, { filters, ids, today, progress: stopping }), { db, today, now: services.now().toISOString(), signal })
    await assertReadBack({ bytes, rows }, format, signal)
    placeFile(place, bytes)
    return { path: place, rows }
  },
}

/** Every file is opened again before it is handed over: by the reader that would take it back in. */
async function assertReadBack({ bytes, rows }: Made, format: string, signal: AbortSignal): Promise<void> {
  const { sheets: [sheet] } = await readTableFile(`export.${format}`, bytes, { signal })
  if ((sheet?.rows.length ?? 0) < rows) throw new AppError('io_failed', { reason: 'read_back_failed' })
}
