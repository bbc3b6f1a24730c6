import * as z from 'zod'
import { choice, filledText } from './field.ts'

/** What a column of a list of postulates can mean. `contentWithRationale`: both in one column, kept together as the content. */
export const importFields = [
  'ordinal', 'number', 'stage', 'receivedOn', 'receivedTime', 'postedOn', 'channel', 'meeting', 'consultation', 'organisations', 'people', 'floor', 'sphere', 'programmeSection', 'currentText', 'content', 'rationale',
  'contentWithRationale', 'isAnonymous', 'isUnsigned', 'note', 'realisation', 'realisationNote', 'splitFrom', 'mergedInto', 'carriedFrom', 'isCancelled', 'fingerprint',
] as const
export type ImportField = (typeof importFields)[number]
export const importField = choice(importFields)

/** A heading that the office's correspondents use, and what it means; beside those that the program knows itself. */
export const headerWord = z.strictObject({ field: importField, word: filledText(120) })
export type HeaderWord = z.output<typeof headerWord>
