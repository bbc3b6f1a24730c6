import type { Input } from '#shared/contract/index.ts'

/** Which document, for what, in which variant. */
export type DocumentOrder = Input<'documents.preview'>
