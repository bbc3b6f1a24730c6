import { hasContent } from '#shared/domain/find-header-row.ts'
import { importFields } from '#shared/domain/import-field.ts'
import { makeHeaderReader } from '#shared/domain/recognise-header.ts'
import { AppError } from '#shared/errors.ts'
import { nouns, countOf } from '#shared/text/plural.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import { todayOf } from '#electron/ipc/services.ts'
import { readCancelledRows } from '#electron/store/cancelled-imports.ts'
import { readImportedRows } from '#electron/store/imported-postulates.ts'
import { applyPostulates } from './apply-postulates.ts'
import type { Importer } from './importer.ts'
import type { Judging } from './judging.ts'
import { keptMappings } from './kept-mappings.ts'
import type { ListReading } from './list-tables.ts'
import { previewList } from './preview-list.ts'
import { readPostulateNames, type PostulateNames } from './postulate-names.ts'
import type { Into } from './postulate-key.ts'

/** Lists of postulates from anybody, and exports of this program: what their rows would add or change. */
export const postulatesImporter: Importer = {
  async preview(context) {
    const { db, services, options } = context
    const names = await readPostulateNames(db)
    const { roster: _roster, ...into } = options.into ?? {}
    assertKnown(into, names)
    const reading: ListReading = { kind: '', reader: makeHeaderReader((await readSettings(db)).headerWords), mappings: await keptMappings(importFields, context), isEnough: hasContent, isList }
    const judging: Omit<Judging, 'isNumberKnown'> = { names, today: todayOf(services), into, imported: await readImportedRows(db), cancelled: await readCancelledRows(db), seen: new Set() }
    for await (const file of context.files) await previewList(file, { context, reading, judging })
  },
  summary: (taken, files) => `Wczytano listę: ${countOf(taken, nouns.postulate)} ${files.length === 1 ? `z pliku ${files[0]}` : `z ${files.length} plików`}`,
  apply: applyPostulates,
}

/** A list of postulates has their text, or at least says which of ours its rows are. */
const isList: ListReading['isList'] = (fields) => hasContent(fields) || (fields.includes('number') && fields.includes('fingerprint'))

/** `invalid_input` for a meeting or a consultation that is not there. */
function assertKnown({ meeting, consultation }: Into, names: PostulateNames): void {
  const fields = { ...(meeting && names.meetingOf(meeting) === undefined && { 'into.meeting': 'no_such_record' as const }), ...(consultation && names.consultation.label(consultation) === '' && { 'into.consultation': 'no_such_record' as const }) }
  if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
}
