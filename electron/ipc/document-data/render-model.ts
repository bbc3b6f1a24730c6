import type { DocumentFormat } from '#shared/documents/document-definition.ts'
import { AppError } from '#shared/errors.ts'
import { renderAnswerSheet } from '#electron/documents/answer-sheet.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { renderHtmlFragment } from '#electron/documents/html-fragment.ts'
import { renderMarkdown } from '#electron/documents/markdown.ts'
import { fillTemplate } from '#electron/documents/template/fill-template.ts'
import { withPdfProperties } from '#electron/documents/pdf-properties.ts'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import type { Services } from '#electron/ipc/services.ts'
import { drawerIn } from './drawer-in.ts'
import { fontsIn } from './fonts-in.ts'
import type { Model } from './snapshot.ts'

export type Rendering = { services: Pick<Services, 'resourcesDir' | 'renderPdf'>; signal: AbortSignal; /** The bytes of the template that the model names. */ template?: Uint8Array | undefined }

const render: { [F in DocumentFormat]: (model: Model, rendering: Rendering) => Promise<Uint8Array> } = {
  docx: renderPages,
  html: async (model, { services }) => Buffer.from(pagesOf(model).isWebContent ? renderHtmlFragment(pagesOf(model)) : renderHtml(pagesOf(model), await fontsIn(services.resourcesDir))),
  pdf: renderPdf,
  md: async (model) => Buffer.from(renderMarkdown(pagesOf(model))),
  xlsx: (model, { signal }) => ('sheet' in model ? renderAnswerSheet(model.sheet) : renderXlsx(workbookOf(model), signal)),
}

/** Every file is opened again before it is handed over. */
const readBack: { [F in DocumentFormat]: (bytes: Uint8Array) => boolean } = {
  docx: (bytes) => readOfficeText('docx', bytes).length > 0,
  xlsx: (bytes) => readOfficeText('xlsx', bytes).length > 0,
  html: (bytes) => bytes.length > 0,
  md: (bytes) => bytes.length > 0,
  pdf: (bytes) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-',
}

/** The bytes of a file, read back and found whole. `cancelled`, `io_failed` (`browser_missing`, `read_back_failed`, `template_failed`, `damaged_database`), `invalid_input` (`format_unavailable`) for a format that the model has not. */
export async function renderModel(model: Model, { format, ...rendering }: Rendering & { format: DocumentFormat }): Promise<Uint8Array> {
  const { signal } = rendering
  const bytes = await render[format](model, rendering)
  if (signal.aborted) throw new AppError('cancelled')
  if (!readBack[format](bytes)) throw new AppError('io_failed', { reason: 'read_back_failed' })
  return bytes
}

/** In the office's own template where the model names one. */
function renderPages(model: Model, { services, signal, template }: Rendering): Promise<Uint8Array> {
  const doc = pagesOf(model)
  if (!('own' in model) || !model.own) return renderDocx(doc, { signal, drawPng: drawerIn(services.resourcesDir) })
  if (!template) throw new AppError('io_failed', { reason: 'damaged_database' })
  return fillTemplate(template, model.own.values, { ...doc, drawPng: drawerIn(services.resourcesDir) })
}

async function renderPdf(model: Model, { services }: Rendering): Promise<Uint8Array> {
  const doc = pagesOf(model)
  return withPdfProperties(await services.renderPdf(renderHtml(doc, await fontsIn(services.resourcesDir))), { ...doc, title: doc.fullTitle ?? doc.title })
}

function pagesOf(model: Model) {
  if ('doc' in model) return model.doc
  throw unavailable()
}

function workbookOf(model: Model) {
  if ('workbook' in model) return model.workbook
  throw unavailable()
}

const unavailable = () => new AppError('invalid_input', { reason: 'format_unavailable', fields: { format: 'format_unavailable' } })
