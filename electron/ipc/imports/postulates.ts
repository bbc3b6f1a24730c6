import type { ImportField } from '#shared/domain/import-field.ts'
import { makeHeaderReader } from '#shared/domain/recognise-header.ts'
import { AppError } from '#shared/errors.ts'
import { nouns, countOf } from '#shared/text/plural.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import { todayOf } from '#electron/ipc/services.ts'
import { readCancelledRows } from '#electron/store/cancelled-imports.ts'
import { readImportLayouts } from '#electron/store/import-layouts.ts'
import { readImportedRows } from '#electron/store/imported-postulates.ts'
import { keepImportLayout } from '#electron/store/scratch.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { applyPostulates } from './apply-postulates.ts'
import type { Importer, PreviewContext } from './importer.ts'
import type { Judging } from './judge-row.ts'
import { previewList } from './preview-list.ts'
import { readPostulateNames, type PostulateNames } from './postulate-names.ts'
import type { Into } from './postulate-key.ts'
import type { Mappings } from './postulate-tables.ts'

/** Lists of postulates from anybody, and exports of this program: what their rows would add or change. */
export const postulatesImporter: Importer = {
  async preview(context) {
    const { db, services, options } = context
    const names = await readPostulateNames(db)
    assertKnown(options.into ?? {}, names)
    await keepMappings(context)
    const setting = { reader: makeHeaderReader((await readSettings(db)).headerWords), mappings: await readMappings(db) }
    const judging: Omit<Judging, 'isNumberKnown'> = { names, today: todayOf(services), into: options.into ?? {}, imported: await readImportedRows(db), cancelled: await readCancelledRows(db), seen: new Set() }
    for await (const file of context.files) await previewList(file, { context, setting, judging })
  },
  summary: (taken, files) => `Wczytano listę: ${countOf(taken, nouns.postulate)} ${files.length === 1 ? `z pliku ${files[0]}` : `z ${files.length} plików`}`,
  apply: applyPostulates,
}

/** `invalid_input` for a meeting or a consultation that is not there. */
function assertKnown({ meeting, consultation }: Into, names: PostulateNames): void {
  const fields = { ...(meeting && names.meetingOf(meeting) === undefined && { 'into.meeting': 'no_such_record' as const }), ...(consultation && names.consultation.label(consultation) === '' && { 'into.consultation': 'no_such_record' as const }) }
  if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
}

async function keepMappings({ services, options, keep }: PreviewContext): Promise<void> {
  const chosen = Object.entries(options.mapping ?? {})
  if (chosen.length === 0) return
  const at = services.now().toISOString()
  await keep(async (db) => {
    for (const [signature, mapping] of chosen) await keepImportLayout(db, { signature, mapping: JSON.stringify(mapping), at })
  })
}

async function readMappings(db: ReadDb): Promise<Mappings> {
  const rows = await readImportLayouts(db)
  return Object.fromEntries(rows.map(({ signature, mapping }) => [signature, JSON.parse(mapping) as Record<string, ImportField | null>]))
}
