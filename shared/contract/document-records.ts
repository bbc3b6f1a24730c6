import * as z from 'zod'
import { documentRecord } from '#shared/domain/document-record.ts'
import { id, text, year } from '#shared/domain/field.ts'
import { register } from './register.ts'

/** The register of documents: what exists, for what, and where it was published. Under the noun `documents`, beside the operations that make them. */
export const documentRow = z.strictObject({ id, revision: z.int(), kind: z.string(), title: z.string(), meeting: id.nullable(), consultation: id.nullable(), year: z.int(), format: z.string(), madeOn: z.string().nullable(), publications: z.int() })
export const documentRecords = register('documents', {
  entity: documentRecord, row: documentRow, filters: { kind: text(60), meeting: id, consultation: id, roster: id, unit: id, year }, sorts: ['year', 'title'],
})
