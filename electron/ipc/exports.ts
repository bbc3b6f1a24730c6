import { AppError } from '#shared/errors.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import type { AppHandlers } from './context.ts'
import { assertSeen } from './document-data/leaving.ts'
import { placeFile } from './document-data/place-file.ts'
import { findLeaksInRegister } from './imports/register-leaks.ts'
import { readRegisterRows } from './imports/read-register-rows.ts'
import { registerSheet } from './imports/register-columns.ts'
import { renderRegister, type RenderedRegister } from './imports/render-register.ts'
import { todayOf } from './services.ts'

/** A register as a file: for everybody, or the office's own with the names of those who submitted, which the import takes back in. */
export const exports: AppHandlers<'exports.register'> = {
  'exports.register': async ({ filters = {}, ids, format, path, isInternal = false, isCheckedByUser }, { db, services, signal, progress }) => {
    const place = services.resolvePath('save', path)
    const stopping = (done: number, total: number) => {
      if (signal.aborted) throw new AppError('cancelled')
      progress(done, total)
    }
    const today = todayOf(services)
    const rows: string[][] = []
    for await (const row of readRegisterRows(db, { filters, ids, isInternal, today, progress: stopping })) rows.push(row)
    const made = await renderRegister(db, rows, { format, isInternal, today, now: services.now().toISOString(), signal })
    await assertReadBack(made, format, signal)
    if (!isInternal) assertSeen(await findLeaksInRegister(db, { rows, format, bytes: made.bytes }), { isCheckedByUser, title: registerSheet.title })
    placeFile(place, made.bytes)
    return { path: place, rows: made.rows }
  },
}

/** Every file is opened again before it is handed over: by the reader that would take it back in. */
async function assertReadBack({ bytes, rows }: RenderedRegister, format: string, signal: AbortSignal): Promise<void> {
  const { sheets: [sheet] } = await readTableFile(`export.${format}`, bytes, { signal })
  if ((sheet?.rows.length ?? 0) < rows) throw new AppError('io_failed', { reason: 'read_back_failed' })
}
