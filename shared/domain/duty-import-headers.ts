import { fold } from '#shared/text/fold.ts'
import { dutyFieldLabels, dutyFields, type DutyField } from './duty-import-field.ts'
import { columnKindOf } from './duty-text/columns.ts'
import { longestHeader, normaliseHeader, type HeaderReader } from './recognise-header.ts'

const own = new Map(dutyFields.map((field): [string, DutyField] => [normaliseHeader(dutyFieldLabels[field]), field]))

/** Reads headings of rosters: the workbook's own, the printed roster's, and what other offices call the same. */
export const dutyHeaders: HeaderReader<DutyField> = {
  recognise: (header) => {
    if (header.length > longestHeader) return null
    const exact = own.get(normaliseHeader(header))
    const field = exact ?? (fold(header).startsWith('znacznik') ? 'fingerprint' : columnKindOf(header))
    return field ? { field, isExact: exact !== undefined } : null
  },
  isExact: (header) => header.length <= longestHeader && own.has(normaliseHeader(header)),
}

/** Whether these columns can be a list of duties: they say when, or which of ours the rows are. Hours may stand beside their days. */
export const areDuties = (fields: readonly (string | null)[]): boolean => fields.includes('date') || fields.includes('fingerprint')
