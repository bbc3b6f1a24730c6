import * as z from 'zod'
import { flag, id, text } from '#shared/domain/field.ts'
import { job, read, write } from './define.ts'
import { documentFor } from './documents.ts'
import { byId, nothing } from './list.ts'

const place = z.string().max(4000)
/** A kind of document in one of its variants; without one it is the first. */
const form = z.strictObject({ kind: z.string().max(60), variant: z.string().max(60).optional() })

const ownTemplate = z.strictObject({ id, revision: z.int(), fileName: z.string(), addedOn: z.string(), addedBy: z.string(), isUsed: z.boolean(), note: z.string() })
const templateRow = z.strictObject({ kind: z.string(), title: z.string(), variant: z.string(), variantTitle: z.string(), for: z.array(z.string()), own: ownTemplate.nullable() })

/** What may be placed: a text, what is repeated, or a mark around what is left out when there is nothing of it. `within`: the repetitions in which it stands, from the outermost. */
const templateField = z.strictObject({ section: z.string(), name: z.string(), sign: z.enum(['text', 'each', 'when']), within: z.array(z.string()), example: z.string() })
/** `error` keeps the template from being used. */
const templateProblem = z.strictObject({ severity: z.enum(['error', 'warning']), where: z.string(), sentence: z.string() })

/** The office's own templates of documents: DOCX files with placeholders, taken out, changed in Word and added back. One of each kind and variant. */
export const templates = {
  /** Every kind and variant, with the office's own template where there is one. */
  'templates.list': read(nothing, z.strictObject({ rows: z.array(templateRow) })),
  /** The names that may stand in the template of a kind, with an example of each. `missing`: those that the built-in template prints and the office's own leaves out; none where there is no own one. */
  'templates.fields': read(form, z.strictObject({ rows: z.array(templateField), missing: z.array(z.string()) })),
  /** The template as a file to be changed: the office's own, or the built-in one. */
  'templates.save': job(form.extend({ which: z.enum(['own', 'builtIn']), path: place }), z.strictObject({ path: z.string(), bytes: z.int() })),
  /** What is wrong with a changed file. A file that is no plain DOCX is refused. */
  'templates.check': job(form.extend({ path: place }), z.strictObject({ fileName: z.string(), problems: z.array(templateProblem) })),
  /** The document as the template at `path`, or without it the office's own, would make it of real data: the bytes of a DOCX in base64. Nothing is kept. */
  'templates.preview': job(form.extend({ for: documentFor, path: place.optional() }), z.strictObject({ docx: z.string(), title: z.string() })),
  /** Keeps a template that has no errors, in place of the one that the office had. */
  'templates.add': job(form.extend({ path: place, note: text(1000).default(''), isUsed: flag.default(true) }), ownTemplate),
  /** Documents are made of it, or of the built-in one again. */
  'templates.use': write(byId.extend({ isUsed: flag }), ownTemplate),
  'templates.remove': write(byId, nothing),
}
