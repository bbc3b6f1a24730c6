import type { TimeStyle } from '#shared/text/format-time.ts'
import { byDay, dutyInWords, printedFieldLabels, printedFields, printedValue, type PrintedDuty, type PrintedField } from './printed-duty.ts'

/** One duty that reads otherwise than before, and in which fields. */
export type ChangedDuty = { before: PrintedDuty; after: PrintedDuty; fields: PrintedField[] }
export type DutyChanges = { added: PrintedDuty[]; removed: PrintedDuty[]; changed: ChangedDuty[] }

/**
 * What readers of the earlier roster must be told, each list by day. Duties that read the same are one duty, whichever ids they have: what nobody sees is no change, and two rosters that read the same have none.
 * The others are followed by their ids. Leaving out what was removed, putting in what was added and replacing what was changed gives the later roster.
 */
export function dutyChanges(before: readonly PrintedDuty[], after: readonly PrintedDuty[]): DutyChanges {
  const { went, came } = withoutSame(before, after)
  const later = new Map(came.map((duty) => [duty.duty, duty]))
  const earlier = new Set(went.map(({ duty }) => duty))
  const changed = went.flatMap((former) => {
    const duty = later.get(former.duty)
    return duty ? [{ before: former, after: duty, fields: printedFields.filter((field) => printedValue(former, field) !== printedValue(duty, field)) }] : []
  })
  return {
    added: came.filter(({ duty }) => !earlier.has(duty)).toSorted(byDay), removed: went.filter(({ duty }) => !later.has(duty)).toSorted(byDay), changed: changed.toSorted((one, other) => byDay(one.before, other.before)),
  }
}

export const hasChanges = ({ added, removed, changed }: DutyChanges) => added.length + removed.length + changed.length > 0

/** All that is printed of a duty, as one text. */
const allOf = (duty: PrintedDuty) => JSON.stringify(printedFields.map((field) => printedValue(duty, field)))

/** Both rosters without what reads the same in both, each duty once: first the duty itself, then one that is nowhere on the other side, so that as little as possible is left to tell. */
function withoutSame(before: readonly PrintedDuty[], after: readonly PrintedDuty[]): { went: PrintedDuty[]; came: PrintedDuty[] } {
  const afterByText = Map.groupBy(after, allOf)
  const [idsBefore, idsAfter] = [new Set(before.map(({ duty }) => duty)), new Set(after.map(({ duty }) => duty))]
  const same = new Set<PrintedDuty>()
  for (const [text, formers] of Map.groupBy(before, allOf)) {
    const laters = afterByText.get(text) ?? []
    const kept = new Set(laters.map(({ duty }) => duty))
    const itself = new Set(formers.map(({ duty }) => duty).filter((id) => kept.has(id)))
    const paired = Math.min(formers.length, laters.length)
    const firstOnes = (duties: readonly PrintedDuty[], others: ReadonlySet<string>) => duties.toSorted((one, other) => rank(one, itself, others) - rank(other, itself, others)).slice(0, paired)
    for (const duty of [...firstOnes(formers, idsAfter), ...firstOnes(laters, idsBefore)]) same.add(duty)
  }
  return { went: before.filter((duty) => !same.has(duty)), came: after.filter((duty) => !same.has(duty)) }
}

const rank = ({ duty }: PrintedDuty, itself: ReadonlySet<string>, others: ReadonlySet<string>) => (itself.has(duty) ? 0 : others.has(duty) ? 2 : 1)

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
