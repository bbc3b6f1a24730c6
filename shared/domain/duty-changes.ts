import type { TimeStyle } from '#shared/text/format-time.ts'
import { byDay, dutyInWords, printedFieldLabels, printedFields, printedValue, type PrintedDuty, type PrintedField } from './printed-duty.ts'

/** One duty that reads otherwise than before, and in which fields. */
export type ChangedDuty = { before: PrintedDuty; after: PrintedDuty; fields: PrintedField[] }
export type DutyChanges = { added: PrintedDuty[]; removed: PrintedDuty[]; changed: ChangedDuty[] }

/**
 * What readers of the earlier roster must be told, each list by day. A duty is followed by its id; one that was taken out and put in again just as it was is no change, and neither is what nobody sees.
 * Leaving out what was removed, putting in what was added and replacing what was changed gives the later roster.
 */
export function dutyChanges(before: readonly PrintedDuty[], after: readonly PrintedDuty[]): DutyChanges {
  const earlier = new Map(before.map((duty) => [duty.duty, duty]))
  const kept = new Set(after.map(({ duty }) => duty))
  const changed = after.flatMap((duty) => {
    const former = earlier.get(duty.duty)
    const fields = former ? printedFields.filter((field) => printedValue(former, field) !== printedValue(duty, field)) : []
    return former && fields.length > 0 ? [{ before: former, after: duty, fields }] : []
  })
  const { added, removed } = withoutPairs(after.filter(({ duty }) => !earlier.has(duty)), before.filter(({ duty }) => !kept.has(duty)))
  return { added: added.toSorted(byDay), removed: removed.toSorted(byDay), changed: changed.toSorted((one, other) => byDay(one.before, other.before)) }
}

export const hasChanges = ({ added, removed, changed }: DutyChanges) => added.length + removed.length + changed.length > 0

/** All that is printed of a duty, as one text. */
const allOf = (duty: PrintedDuty) => JSON.stringify(printedFields.map((field) => printedValue(duty, field)))

/** What came and what went, without those of which the one is the other again. */
function withoutPairs(came: readonly PrintedDuty[], went: readonly PrintedDuty[]): Pick<DutyChanges, 'added' | 'removed'> {
  const removed = [...went]
  const added = came.filter((duty) => {
    const again = removed.findIndex((former) => allOf(former) === allOf(duty))
    if (again >= 0) removed.splice(again, 1)
    return again < 0
  })
  return { added, removed }
}

export type FieldChange = { field: PrintedField; label: string; before: string; after: string }

/** The fields of a changed duty with what they said and what they say. */
export function fieldChanges({ before, after, fields }: ChangedDuty, style: TimeStyle = {}): FieldChange[] {
  return fields.map((field) => ({ field, label: printedFieldLabels[field], before: printedValue(before, field, style), after: printedValue(after, field, style) }))
}

/** „24.09.2026 (czwartek), 10.00–14.00: godziny 11.00–15.00 (było: 10.00–14.00), telefon usunięto (było: …)”. */
export function changeInWords(change: ChangedDuty, style: TimeStyle = {}): string {
  const said = fieldChanges(change, style).map(({ label, before, after }) => `${label} ${after || 'usunięto'} (było: ${before || 'nie podano'})`)
  return `${dutyInWords(change.before, style)}: ${said.join(', ')}`
}
