import * as z from 'zod'
import { documentFinding } from '#shared/domain/document-finding.ts'
import { paperStates } from '#shared/domain/expected-documents.ts'
import { date, id, year } from '#shared/domain/field.ts'
import { job, read } from './define.ts'

const kind = z.string().max(60)
const place = z.string().max(4000)

/** One paper of one thing: how it stands, its newest record, and where it was published. `from`: the day from which it should exist, when that day has not come. */
const matrixCell = z.strictObject({ kind, state: z.enum(paperStates), from: z.string().nullable(), document: id.nullable(), madeOn: z.string().nullable(), places: z.array(z.strictObject({ place: z.string(), link: z.string(), publishedOn: z.string().nullable() })) })
const matrixRow = z.strictObject({ id, title: z.string(), day: z.string().nullable(), cells: z.array(matrixCell) })
const matrixGroup = z.strictObject({ noun: z.enum(['meeting', 'consultation']), kinds: z.array(kind), rows: z.array(matrixRow), missing: z.int() })

const packFor = z.union([z.strictObject({ meeting: id }), z.strictObject({ consultation: id }), z.strictObject({ year })])
/** `document`: its record in the register; none where nothing is entered. */
const packedFile = z.strictObject({ document: id.nullable(), name: z.string(), title: z.string(), bytes: z.int(), sha256: z.string() })

export const setFormats = ['docx', 'pdf', 'xlsx', 'html'] as const

/** Many documents at once. Under the noun `documents`. */
export const documentSets = {
  /** The meetings and consultations of a year with the papers that should exist of each. */
  'documents.matrix': read(z.strictObject({ year }), z.strictObject({ today: date, groups: z.array(matrixGroup) })),
  /**
   * What is to be published, each as DOCX and PDF, with lists of links and hashes: a ZIP at `path`, or a new folder in `folder`. Public forms only; `kinds` some of them.
   * `leftOut`: what cannot be published yet and why: drafts, and documents with places to be filled in; both are taken when their kind is named. When nothing else is there: `rule_broken` (`all_unfinished`, with the findings). Each file is checked first: one that names people of the register is refused (`rule_broken`, `personal_data_in_public`),
   * unless somebody decided to publish it all the same (`isPublishedAnyway`); then the record says so. `remarks`: what else should be mended, by the document; where a DOCX of the office's own template says otherwise than its PDF, a file in the pack tells it too.
   */
  'documents.publicationPack': job(
    z.strictObject({ for: packFor, kinds: z.array(kind).min(1).max(30).optional(), path: place.optional(), folder: place.optional(), isPublishedAnyway: z.boolean().optional() }).refine(({ path, folder }) => (path === undefined) !== (folder === undefined), { error: 'required', path: ['path'] }),
    z.strictObject({ path: z.string(), files: z.array(packedFile), leftOut: z.array(z.strictObject({ kind, title: z.string(), because: z.string() })), remarks: z.array(z.strictObject({ title: z.string(), rows: z.array(documentFinding) })) }),
  ),
  /** Every document that has content for a year in its public form, into a new folder with one folder for each kind. Drafts say what they are; one that names people of the register refuses the set (`rule_broken`, `personal_data_in_public`, with the findings), unless somebody has seen that and decided otherwise (`isCheckedByUser`). `ownTemplates`: titles of documents whose DOCX was made in the office's own template, so that it may say otherwise than the other formats beside it. */
  'documents.makeSet': job(z.strictObject({ year, folder: place, isCheckedByUser: z.boolean().optional(), formats: z.array(z.enum(setFormats)).min(1).max(setFormats.length) }), z.strictObject({ path: z.string(), documents: z.int(), files: z.int(), bytes: z.int(), ownTemplates: z.array(z.string()) })),
}
