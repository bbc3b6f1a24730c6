import * as z from 'zod'
import { documentFinding } from '#shared/domain/document-finding.ts'
import { id, year } from '#shared/domain/field.ts'
import { previewRemarkNames } from '#shared/domain/preview-remark.ts'
import { job, read } from './define.ts'
import { byId, nothing } from './list.ts'

export const documentFormats = ['docx', 'html', 'pdf', 'xlsx', 'md'] as const
export const documentTargets = ['consultation', 'meeting', 'roster', 'unit', 'organisation', 'postulate', 'person', 'year'] as const

/** What a document is made for: one record, a year, or both (`{unit, year}`). */
export const documentFor = z.strictObject({ consultation: id, meeting: id, roster: id, unit: id, organisation: id, postulate: id, person: id, year }).partial()
  .refine((target) => Object.keys(target).length > 0, { error: 'required' })
export type DocumentFor = z.output<typeof documentFor>

/** `isInternal`: with people's names, for the office alone; where a kind has no such form it is refused. */
const order = z.strictObject({ kind: z.string().max(60), for: documentFor, variant: z.string().max(60).optional(), isInternal: z.boolean().optional() })

/** `isCheckedByUser`: somebody has seen that it is a draft or names people of the register, and decided that it goes out all the same. Without it a form for everybody is refused then: `rule_broken` (`findings_unseen`, with the findings). */
const decided = { isCheckedByUser: z.boolean().optional() }

export const documents = {
  /** `isOfficeOnly`: people's names stand in it whatever its form, so it is never published. */
  'documents.catalogue': read(nothing, z.strictObject({
    rows: z.array(z.strictObject({
      kind: z.string(), title: z.string(), for: z.array(z.enum(documentTargets)), formats: z.array(z.enum(documentFormats)), variants: z.array(z.strictObject({ key: z.string(), title: z.string() })), hasInternal: z.boolean(), isOfficeOnly: z.boolean(),
    })),
  })),
  'documents.preview': read(order, z.strictObject({ html: z.string(), title: z.string(), suggestedName: z.string(), remarks: z.array(z.enum(previewRemarkNames)) })),
  'documents.export': job(order.extend({ ...decided, format: z.enum(documentFormats), path: z.string().max(4000) }), z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
  /** Whom `documents.exportForEach` would reach, in the order of their names: how many entries concern each, and to how many of them all answers are approved. */
  'documents.recipients': read(z.strictObject({ kind: z.string().max(60), for: documentFor }), z.strictObject({ rows: z.array(z.strictObject({ id, title: z.string(), email: z.string(), entries: z.int(), answered: z.int() })) })),
  /** The same kind for each organisation or unit that a meeting, a consultation or a year has something for, one file each; `only` some of them. `leftOut`: whose file was not made, because of what somebody should see first. */
  'documents.exportForEach': job(order.extend({ ...decided, format: z.enum(documentFormats), folder: z.string().max(4000), only: z.array(id).max(50_000).optional() }), z.strictObject({
    files: z.array(z.strictObject({ title: z.string(), path: z.string(), bytes: z.int() })), leftOut: z.array(z.strictObject({ id, title: z.string(), rows: z.array(documentFinding) })),
  })),
  'documents.print': read(order.extend({ ...decided, copies: z.int().min(1).max(999).default(1) }), z.strictObject({ isPrinted: z.boolean() })),
  /** What it should be mended in before it is published, errors first, each with what to do and where; a few of each rule. Of what is for everybody also which people of the register stand in it. Empty when all is well. */
  'documents.check': read(order, z.strictObject({ rows: z.array(documentFinding) })),
  /** The same of a document that was made, as it is kept: people are those of today's register. `rule_broken` (`not_made_here`). */
  'documents.checkMade': read(byId, z.strictObject({ rows: z.array(documentFinding) })),
}
