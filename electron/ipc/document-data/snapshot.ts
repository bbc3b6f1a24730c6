import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import type { AnswerSheet } from '#shared/documents/answer-sheet.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { Doc } from '#shared/documents/model.ts'
import type { TemplateValues } from '#shared/documents/template/placeholder.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { AppError } from '#shared/errors.ts'
import type { DocumentOrder } from './build-document.ts'
import { modelOfText, modelText, plainModel } from './plain-model.ts'

/** The office's own template that pages were put into: its hash among the contents of the store, and what stands in the place of its placeholders. */
export type OwnForm = { template: string; values: TemplateValues }

/** What a file is rendered from: pages (`own`: in the office's own template), a spreadsheet, or a workbook to be filled in. */
export type Model = { doc: Doc; own?: OwnForm } | { workbook: Workbook } | { sheet: AnswerSheet }

/**
 * What a file was made of: the model after building, so that the same file can be rendered again whatever becomes of the data and the builders, and what was told to the builder, so that the same document can be built of today's data.
 * `order` is null for what is no document of the catalogue.
 */
export type Snapshot = { form: typeof form; order: DocumentOrder | null; context: BuildContext; programVersion: string; model: Model }

/** Raised when a snapshot is written in a way that older programs could not read. */
export const form = 1

/** Measured on 5 000 rows: a third of the time of level 6, a tenth larger. */
const level = 3
/** No document comes near it; a forged file could unpack without end. */
const largest = 1 << 29

const [pack, unpack] = [promisify(deflate), promisify(inflate)]

/** The snapshot as the bytes that are kept: the same for the same snapshot. Its model is plain already (`plainModel`). Native zlib works beside the caller. */
export async function packSnapshot({ model, ...rest }: Snapshot): Promise<Uint8Array> {
  return pack(modelText({ ...plainModel(rest), model }), { level })
}

/** `io_failed` (`damaged_database`) for what is no snapshot. */
export async function unpackSnapshot(bytes: Uint8Array): Promise<Snapshot> {
  try {
    const found: unknown = modelOfText((await unpack(bytes, { maxOutputLength: largest })).toString('utf8'))
    if (isSnapshot(found)) return found
  } catch (error) {
    throw new AppError('io_failed', { reason: 'damaged_database', cause: error })
  }
  throw new AppError('io_failed', { reason: 'damaged_database' })
}

/** The bytes were found to be those that the program wrote; here only their form is asked. */
function isSnapshot(found: unknown): found is Snapshot {
  return isObject(found) && found.form === form && isObject(found.context) && isObject(found.model) && modelKeys(found.model) === 1
}

/** One of pages, spreadsheet and workbook; pages may stand in a template. */
const modelKeys = (model: Record<string, unknown>) => Object.keys(model).filter((key) => key !== 'own').length

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
