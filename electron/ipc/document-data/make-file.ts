import { createHash } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import type { DocumentFormat } from '#shared/documents/document-definition.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import type { Services } from '#electron/ipc/services.ts'
import type { BuiltDocument } from './build-document.ts'
import { fontsIn } from './fonts-in.ts'
import { placeFile } from './place-file.ts'

type Making = { services: Pick<Services, 'resourcesDir' | 'renderPdf'>; signal: AbortSignal }

const render: { [F in DocumentFormat]: (built: BuiltDocument, making: Making) => Promise<Uint8Array> } = {
  docx: ({ doc }, { signal }) => renderDocx(doc, signal),
  html: async ({ doc }, { services }) => Buffer.from(renderHtml(doc, await fontsIn(services.resourcesDir))),
  pdf: async ({ doc }, { services }) => services.renderPdf(renderHtml(doc, await fontsIn(services.resourcesDir))),
  xlsx: ({ workbook }, { signal }) => renderXlsx(workbook(), signal),
}

/** Every file is opened again before it is handed over. */
const readBack: { [F in DocumentFormat]: (bytes: Uint8Array) => boolean } = {
  docx: (bytes) => readOfficeText('docx', bytes).length > 0,
  xlsx: (bytes) => readOfficeText('xlsx', bytes).length > 0,
  html: (bytes) => bytes.length > 0,
  pdf: (bytes) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-',
}

/** The bytes of the document, read back and found whole. */
export async function renderBuilt(built: BuiltDocument, { format, services, signal }: Making & { format: DocumentFormat }): Promise<Uint8Array> {
  const bytes = await render[format](built, { services, signal })
  if (signal.aborted) throw new AppError('cancelled')
  if (!readBack[format](bytes)) throw new AppError('io_failed', { reason: 'read_back_failed' })
  return bytes
}

/**
 * The document as a file at `path`: whole, or not at all and what was there before stays. `invalid_input` (`format_unavailable`), `cancelled`,
 * `io_failed` (`file_locked`, `disk_full`, `folder_missing`, `read_only`, `browser_missing`, `read_back_failed`).
 */
export async function makeFile(built: BuiltDocument, { format, path, services, signal, progress }: Making & { format: DocumentFormat; path: string; progress: () => void }) {
  if (!built.formats.includes(format)) throw new AppError('invalid_input', { reason: 'format_unavailable', fields: { format: 'format_unavailable' } })
  const bytes = await renderBuilt(built, { format, services, signal })
  progress()
  placeFile(path, bytes)
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
