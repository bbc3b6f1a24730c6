import { catalogue } from '#shared/documents/catalogue.ts'
import type { DocumentFormat } from '#shared/documents/document-definition.ts'
import { caseNumberOn } from '#shared/documents/house.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import { AppError } from '#shared/errors.ts'
import type { Services } from '#electron/ipc/services.ts'
import type { BuiltDocument, DocumentOrder } from './build-document.ts'
import { builtInVocabulary, readSkeleton } from './built-in-templates.ts'
import type { Leaving } from './leaving.ts'
import type { OwnTemplate } from './own-template.ts'
import { plainModel } from './plain-model.ts'
import { recordMade, type MadeDocument, type MadeFile, type Recording } from './record-made.ts'
import { renderModel, type Rendering } from './render-model.ts'
import { form, packSnapshot, type Model } from './snapshot.ts'
import { templateForm } from './template-form.ts'

type Making = Rendering & Recording & { services: Rendering['services'] & Recording['services'] & Pick<Services, 'version'>; format: DocumentFormat; path: string; progress: () => void; /** Refuses what may not leave; gives what the record says of a decision. */ leave: (leaving: Leaving) => Promise<string> }

/** What the document is rendered from in a format, with every row computed: so the snapshot is what was printed, whatever it is read from. */
export function modelOf({ doc, workbook }: Pick<BuiltDocument, 'doc' | 'workbook'>, format: DocumentFormat): Model {
  return plainModel(format === 'xlsx' ? { workbook: workbook() } : { doc })
}

/**
 * The document as a file at `path`, entered in the register: whole, or not at all and what was there before stays. `invalid_input` (`format_unavailable`), `cancelled`,
 * `io_failed` (`file_locked`, `disk_full`, `folder_missing`, `read_only`, `browser_missing`, `read_back_failed`, `template_failed`, and as `recordMade`), and as `leave` says.
 */
export async function makeFile(built: BuiltDocument, { format, path, write, services, signal, progress, leave }: Making): Promise<MadeFile> {
  const { made, bytes, packed } = await renderMade(built, { format, services, signal })
  progress()
  const note = await leave({ built, model: made.snapshot.model, format, bytes })
  return recordMade({ ...made, path, bytes, packed, ...(note !== '' && { note }) }, { write, services })
}

/** The bytes of a file with what the register says of it; `packed` is what it was made of, packed beside the rendering, none where nothing is entered. Refuses as `makeFile`. */
export async function renderMade(built: BuiltDocument, { format, services, signal }: Pick<Making, 'format' | 'services' | 'signal'>): Promise<{ made: MadeDocument; bytes: Uint8Array; packed: Uint8Array | undefined }> {
  if (!built.formats.includes(format)) throw new AppError('invalid_input', { reason: 'format_unavailable', fields: { format: 'format_unavailable' } })
  const { kind, order, context, doc } = built
  const own = format === 'docx' ? await built.ownTemplate() : null
  const snapshot = { form, order, context, programVersion: services.version, model: await withOwn(modelOf(built, format), { own, order, resourcesDir: services.resourcesDir }) } as const
  const [packed, bytes] = await Promise.all([services.isDemo ? undefined : packSnapshot(snapshot), renderModel(snapshot.model, { format, services, signal, template: own?.bytes })])
  const variant = order.variant ?? catalogue[kind].variants[0]?.key
  return { made: { kind, title: doc.title, for: order.for, format, ...(variant !== undefined && { variant }), isInternal: (order.isInternal ?? false) || catalogue[kind].isOfficeOnly === true, caseNumber: caseNumberOn(doc.opening), snapshot }, bytes, packed }
}

/** The same pages in the office's own template, with all that it is filled in with. */
async function withOwn(model: Model, { own, order, resourcesDir }: { own: OwnTemplate | null; order: DocumentOrder; resourcesDir: string }): Promise<Model> {
  if (!own || !('doc' in model)) return model
  const builtIn = await builtInVocabulary(await readSkeleton(resourcesDir, templateForm(order)))
  return { doc: model.doc, own: { template: own.content, values: plainModel({ ...own.facts, ...valuesOfDoc(model.doc, builtIn) }) } }
}
