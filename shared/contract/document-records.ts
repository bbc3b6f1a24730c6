import * as z from 'zod'
import { documentRecord } from '#shared/domain/document-record.ts'
import { date, filledText, flag, id, link, text, year } from '#shared/domain/field.ts'
import { job, read, write } from './define.ts'
import { documentFor } from './documents.ts'
import { byId } from './list.ts'
import { register } from './register.ts'

/** The register of documents: what exists, for what, and where it was published. Under the noun `documents`, beside the operations that make them. */
const reference = id.nullable()
export const documentRow = z.strictObject({
  id, revision: z.int(), kind: z.string(), title: z.string(), meeting: reference, consultation: reference, roster: reference, unit: reference, organisation: reference, postulate: reference, year: z.int(), format: z.string(),
  fileName: z.string(), variant: z.string(), isInternal: z.boolean(), madeOn: z.string().nullable(), madeAt: z.string().nullable(), madeBy: z.string(),
  publications: z.int(),
  /** Names of the places where it was published, each once. */
  places: z.array(z.string()),
})

const place = z.string().max(4000)
/** One thing that reads otherwise: where it stands in the document, and what is printed there before and after. Long texts begin and end around the difference. */
const printedChange = z.strictObject({ kind: z.enum(['added', 'removed', 'changed']), where: z.string(), before: z.string(), after: z.string() })

export const documentRecords = {
  /** `isMade`: by this program, so that what it was made of is known. `madeAt` sorts by when a document appeared, as far as that is known. */
  ...register('documents', {
    entity: documentRecord, row: documentRow,
    filters: { kind: text(60), meeting: id, consultation: id, roster: id, unit: id, organisation: id, postulate: id, year, format: text(20), variant: text(60), isInternal: flag, isPublished: flag, isMade: flag },
    sorts: ['year', 'title', 'madeAt'],
  }),
  /**
   * Where and when documents were published, one act for all of them. `address`: that of the folder in which their files lie under their own names, empty where it is not known. The same place told again is replaced.
   * `not_found`; `rule_broken` (`internal_not_published`) for one that is for the office alone: then none is changed.
   */
  'documents.publish': write(z.strictObject({ documents: z.array(id).min(1, { error: 'required' }).max(1000), place: filledText(), address: link, publishedOn: date }), z.strictObject({ published: z.int() })),
  /** Of each kind of document the one that was made last for exactly this. */
  'documents.lastMade': read(z.strictObject({ for: documentFor }), z.strictObject({ rows: z.array(z.strictObject({ kind: z.string(), id, madeAt: z.string(), format: z.string() })) })),
  /** What the same document would print today otherwise than when it was made, at the dates of its making, of a DOCX also that the office's own template came, went or was changed; the first ones of `total`. */
  'documents.changes': read(byId, z.strictObject({ made: z.string(), rows: z.array(printedChange), total: z.int() })),
  /** The same file again, of what it was made of then. `isSame`: bit for bit. */
  'documents.reproduce': job(byId.extend({ path: place }), z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string(), isSame: z.boolean() })),
  /** The records of a file: those with its hash, the newest first. */
  'documents.verify': job(z.strictObject({ path: place }), z.strictObject({ bytes: z.int(), sha256: z.string(), rows: z.array(documentRow) })),
}
