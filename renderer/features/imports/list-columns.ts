import { dutyFieldLabels, dutyFields } from '#shared/domain/duty-import-field.ts'
import { areDuties } from '#shared/domain/duty-import-headers.ts'
import { hasContent } from '#shared/domain/find-header-row.ts'
import { importFieldLabels } from '#shared/domain/header-words.ts'
import { importFields } from '#shared/domain/import-field.ts'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import type { Column } from './import-kinds.ts'

/** What columns of a list can mean, and whether what they were taken for is enough to read it. */
export type ListColumns = { meanings: readonly { field: Column; label: string }[]; isReadable: (fields: readonly (Column | null)[]) => boolean }

/** By kind; columns of answers are found by their headings alone. */
export const listColumns: Record<ImportKind, ListColumns | undefined> = {
  postulates: { meanings: importFields.map((field) => ({ field, label: importFieldLabels[field] })), isReadable: (fields) => hasContent(fields) || fields.includes('fingerprint') },
  duties: { meanings: dutyFields.map((field) => ({ field, label: dutyFieldLabels[field] })), isReadable: areDuties },
  positions: undefined,
}
