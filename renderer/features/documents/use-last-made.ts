import { useRead } from '#renderer/api/use-read.ts'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Output } from '#shared/contract/index.ts'

export type LastMade = Output<'documents.lastMade'>['rows'][number]

/** By its kind the document that was made last for exactly this. */
export function useLastMade(target: DocumentFor): ReadonlyMap<string, LastMade> {
  const made = useRead('documents.lastMade', { for: target })
  return new Map(made.data?.rows.map((row) => [row.kind, row]))
}
