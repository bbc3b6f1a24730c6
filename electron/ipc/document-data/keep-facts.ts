import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { AppError, type Reason } from '#shared/errors.ts'

/** What may be written of a document that this program made: where it was published, what its case is, and a note. The rest is what happened. */
const open: ReadonlySet<string> = new Set(['publications', 'caseNumber', 'note'])

/** `invalid_input` (`made_by_program`) for another field of a document that this program made. */
export function keepFacts(entity: DocumentRecord, before: DocumentRecord | null): DocumentRecord {
  if (before === null || before.madeAt === null) return entity
  const touched = Object.entries(entity).filter(([field, value]) => field !== 'revision' && !open.has(field) && value !== before[field as keyof DocumentRecord])
  if (touched.length > 0) throw new AppError('invalid_input', { fields: Object.fromEntries(touched.map(([field]): [string, Reason] => [field, 'made_by_program'])) })
  return entity
}
