import { catalogue, isDocumentKind, type DocumentKind } from '#shared/documents/catalogue.ts'
import type { Doc } from '#shared/documents/model.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { AppError } from '#shared/errors.ts'
import { buildDocument, type DocumentOrder } from '#electron/ipc/document-data/build-document.ts'
import { modelOf } from '#electron/ipc/document-data/make-file.ts'
import { renderModel } from '#electron/ipc/document-data/render-model.ts'
import type { Office } from '#tests/ipc/office.ts'
import type { Things } from './full-office.ts'

/** A file with what it was made of; `name` says of what, and is its name too. */
export type Paper = { name: string; kind: DocumentKind; bytes: Uint8Array } & ({ format: 'docx'; doc: Doc } | { format: 'xlsx'; workbook: Workbook })
export type Papers = { papers: Paper[]; refused: string[] }

/** Every kind, for each sort of thing, in each variant, for everybody and for the office alone. */
export function everyOrder(things: Things): (DocumentOrder & { kind: DocumentKind; name: string })[] {
  return Object.keys(catalogue).filter(isDocumentKind).flatMap((kind) => {
    const { for: targets, variants, hasInternal } = catalogue[kind]
    return targets.flatMap((target) => (variants.length > 0 ? variants.map(({ key }) => key) : [undefined]).flatMap((variant) => (hasInternal ? [false, true] : [false]).map((isInternal) => (
      { kind, for: { [target]: things[target] }, ...(variant !== undefined && { variant }), ...(isInternal && { isInternal }), name: [kind, target, variant, isInternal && 'wewnetrzny'].filter(Boolean).join('_') }
    ))))
  })
}

/** Every paper of an office as DOCX, and as XLSX where it has one, each read back as the program does it; `refused` are those for which there is nothing to print, with the reason. */
export async function makePapers({ office, things }: { office: Office; things: Things }, prefix: string): Promise<Papers> {
  const made: Papers = { papers: [], refused: [] }
  for (const { name, kind, ...order } of everyOrder(things)) {
    try {
      const built = await buildDocument(office.store.read, { kind, ...order }, office.services)
      for (const format of ['docx', 'xlsx'] as const) {
        if (!built.formats.includes(format)) continue
        const model = modelOf(built, format)
        const bytes = await renderModel(model, { format, services: office.services, signal: new AbortController().signal })
        made.papers.push({ name: `${prefix}_${name}`, kind, bytes, format, ...model } as Paper)
      }
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'unexpected') throw error
      made.refused.push(`${name}: ${error.reason ?? error.code}`)
    }
  }
  return made
}
