import { dutyModeLabels, type Duty } from '#shared/domain/duty.ts'
import { printedFieldLabels, type PrintedField } from '#shared/domain/printed-duty.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { differencesOf } from './duty-differences.ts'
import type { Overlap } from './overlaps.ts'
import { whenOf, type Known } from './roster-facts.ts'

/** Whether a duty of a roster was entered twice: everything that is printed of the two is the same. */
export const isTwin = ({ earlier, later }: Overlap, known: Known): boolean => earlier.roster === later.roster && differencesOf(earlier, later, known).length === 0

/** The two duties, each with its unit and all that tells it from the other: „17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Kultury) oraz 17.06.2024 (poniedziałek), 10.00–14.00 (Wydział Sportu)”. */
export function toldBoth({ earlier, later }: Overlap, known: Known): string {
  const differences = differencesOf(earlier, later, known)
  const [one, other] = [told(earlier, differences, known), told(later, differences, known)]
  return one === other ? `${one} oraz drugi w tych samych godzinach (różnią się: ${differences.map((field) => printedFieldLabels[field]).join(', ')})` : `${one} oraz ${other}`
}

/** One duty with its unit, and of the rest what is named. */
export function told(duty: Duty, differences: readonly PrintedField[], known: Known): string {
  const { roster, rosterTitles, unitName, unitOf, people } = known
  const has = (field: PrintedField) => differences.includes(field)
  const words = [
    unitName(unitOf(duty), duty.date),
    has('person') && people.get(duty.person ?? ''),
    has('phone') && duty.phone && `tel. ${formatPhone(duty.phone)}`,
    has('room') && duty.room.trim(),
    has('mode') && dutyModeLabels[duty.mode],
    duty.roster !== roster.id && `harmonogram „${rosterTitles.get(duty.roster) ?? ''}”`,
  ].filter(Boolean)
  return `${whenOf(duty)}${words.length > 0 ? ` (${words.join(', ')})` : ''}`
}
