import { importFields, type ImportField } from '#shared/domain/import-field.ts'

/** What a postulate says in words: every column but those that only count or mark rows. */
export type PostulateField = Exclude<ImportField, 'ordinal' | 'contentWithRationale' | 'fingerprint'>
export type PostulateTexts = Record<PostulateField, string>

const others: ReadonlySet<ImportField> = new Set(['ordinal', 'contentWithRationale', 'fingerprint'])
export const postulateFields = importFields.filter((field): field is PostulateField => !others.has(field))
/** Said together, because together they are one list. */
export const submitterFields = ['organisations', 'people', 'floor'] as const satisfies readonly PostulateField[]
export const lineageFields = ['splitFrom', 'mergedInto', 'carriedFrom'] as const satisfies readonly PostulateField[]
