import { countOf } from '#shared/text/plural.ts'

/** Where on a roster's card its conflicts stand. */
export const conflictsPlace = 'do-sprawdzenia'

const forms = { one: 'rzecz do sprawdzenia', few: 'rzeczy do sprawdzenia', many: 'rzeczy do sprawdzenia' }
export const conflictCount = (count: number): string => countOf(count, forms)

/** Goes to the conflicts of the roster that is open, for the eyes and for the keyboard. */
export function showConflicts(): void {
  const place = document.getElementById(conflictsPlace)
  place?.scrollIntoView()
  place?.focus()
}
