import * as z from 'zod'
import { dutyDraft } from '#shared/domain/duty-draft.ts'
import { notUnderstoodCodes } from './why-not.ts'

/** About 30 pages. */
export const longestPasted = 100_000

/** Numbers of the lines of the pasted text, from 1. */
const lines = z.array(z.int().min(1))

export const questionKinds = ['year', 'weekday', 'range', 'hours', 'duty', 'same_day', 'phones', 'unit', 'sphere', 'person'] as const
/**
 * What a person has to say before some lines can be duties. The answer is the `value` of an option; for a year and hours also one that is typed (`2027`, `9–13`).
 * The same text asks under the same `id` again.
 */
export const question = z.strictObject({ id: z.string(), kind: z.enum(questionKinds), sentence: z.string(), text: z.string(), lines, options: z.array(z.strictObject({ value: z.string(), label: z.string() })) })
export type Question = z.output<typeof question>

/** `reason` is a sentence that says what to do. */
export const notUnderstood = z.strictObject({ code: z.enum(notUnderstoodCodes), reason: z.string(), text: z.string(), lines })
export type NotUnderstood = z.output<typeof notUnderstood>

export const asideKinds = ['heading', 'meeting', 'left_out'] as const
/** What was understood and is no duty: headings, meetings, and what an answer left out. */
export const aside = z.strictObject({ kind: z.enum(asideKinds), text: z.string(), lines })
export type Aside = z.output<typeof aside>

/** Every line that is not blank stands in at least one of the four lists; `sources` says of each of `duties`, in the same order, on which lines it stood. */
export const parsedRoster = z.strictObject({ duties: z.array(dutyDraft), sources: z.array(lines), questions: z.array(question), notUnderstood: z.array(notUnderstood), asides: z.array(aside) })
export type ParsedRoster = z.output<typeof parsedRoster>

/** Answers by the id of the question. */
export type Answers = Readonly<Record<string, string>>
/** The answer that leaves the lines of a question out. */
export const leftOut = 'left_out'
