import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { buildDutySheet } from '#shared/documents/builders/duty-sheet.ts'
import type { DutySheetRow } from '#shared/documents/duty-sheet.ts'
import { AppError } from '#shared/errors.ts'
import { renderDutySheet } from '#electron/documents/duty-sheet.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { AppHandlers } from './context.ts'
import { placeFile } from './document-data/place-file.ts'
import { writeDutyMark } from './imports/duty-mark.ts'
import { readOfferedNames } from './imports/duty-names.ts'
import { dutyTexts } from './imports/duty-texts.ts'
import { sentDuties } from './imports/sent-duties.ts'
import { readDutiesOf } from './read-roster.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

export const rosterWorkbook: AppHandlers<'rosters.exportWorkbook'> = {
  'rosters.exportWorkbook': async ({ id, path }, { db, services, signal, progress }) => {
    const place = services.resolvePath('save', path)
    const roster = await readEntity<Roster>(db, 'roster', id)
    const consultation = await readEntity<Consultation>(db, 'consultation', roster.consultation)
    const { names, units, spheres } = await readOfferedNames(db)
    const rows = inOrder(await readDutiesOf(db, id)).map((duty): DutySheetRow => {
      const texts = dutyTexts(duty, names)
      return { texts, fingerprint: writeDutyMark(duty.id, texts) }
    })
    progress(1, 2)
    const bytes = await renderDutySheet(buildDutySheet({ roster, consultation, rows, units, spheres }, { today: todayOf(services), now: services.now().toISOString(), house: await readSettings(db) }))
    if (signal.aborted) throw new AppError('cancelled')
    await assertReadable(bytes, rows)
    placeFile(place, bytes)
    progress(2, 2)
    return { path: place, rows: rows.length }
  },
}

/** By day and hour. */
const inOrder = <D extends { date: string; from: string; to: string; id: string }>(duties: readonly D[]) => duties.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
const keyOf = ({ date, from, to, id }: { date: string; from: string; to: string; id: string }) => [date, from, to, id].join(' ')

/** Every row that is sent must be known when it comes back. */
async function assertReadable(bytes: Uint8Array, rows: readonly DutySheetRow[]): Promise<void> {
  const tables = await readTableFile('', bytes)
  const back = new Set(tables.sheets[0]?.rows.map(({ cells }) => cells.at(-1)))
  if (sentDuties(tables)?.marks.length !== rows.length || !rows.every(({ fingerprint }) => back.has(fingerprint))) throw new AppError('io_failed', { reason: 'read_back_failed' })
}
