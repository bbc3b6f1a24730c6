import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import type { Services } from '#electron/ipc/services.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { BuiltDocument } from './build-document.ts'
import { checkMade, type CheckedFile } from './check-made.ts'
import { modelOf, renderMade } from './make-file.ts'

const checkedFormats = ['docx', 'xlsx'] as const

/**
 * What a document should be mended in that is only built yet. Where the office has a template of its own, the DOCX is made for the check and thrown away: a template may bring words or take marks away. The program's own renderers
 * do neither, so that their files say what the models say. Refuses as `renderMade`.
 */
export async function checkBuilt(built: BuiltDocument, { db, services }: { db: ReadDb; services: Services }): Promise<DocumentFinding[]> {
  const models = checkedFormats.filter((format) => built.formats.includes(format)).map((format) => modelOf(built, format))
  return checkMade(db, { order: built.order, models, files: (await built.ownTemplate()) ? [await filledIn(built, services)] : [] })
}

async function filledIn(built: BuiltDocument, services: Services): Promise<CheckedFile> {
  const { bytes } = await renderMade(built, { format: 'docx', services: { ...services, isDemo: true }, signal: new AbortController().signal })
  return { format: 'docx', bytes }
}
