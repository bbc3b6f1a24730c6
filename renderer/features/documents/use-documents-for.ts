import { useRead } from '#renderer/api/use-read.ts'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Output } from '#shared/contract/index.ts'
import { targetsOf } from './document-target.ts'

export type CatalogueEntry = Output<'documents.catalogue'>['rows'][number]
export type Format = CatalogueEntry['formats'][number]

/** The kinds of documents that can be made for something. */
export function useDocumentsFor(target: DocumentFor) {
  const catalogue = useRead('documents.catalogue', {})
  const wanted = targetsOf(target)
  return { kinds: catalogue.data?.rows.filter((entry) => entry.for.some((one) => wanted.includes(one))), error: catalogue.error }
}
