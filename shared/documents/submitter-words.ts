import { comparePolish } from '#shared/text/collate.ts'
import type { SubmitterEntry } from './data.ts'

/**
 * Who submitted a postulate, as published: organisations by name, one a line; residents never by name, but as „osoba fizyczna”
 * (privacy limit of the public-information act, art. 5 ust. 2); the floor as „głos z sali”.
 */
export function submitterNames(submitters: readonly SubmitterEntry[]): string[] {
  const organisations = submitters.flatMap((one) => (one.kind === 'organisation' ? [one.name] : [])).toSorted(comparePolish)
  const people = submitters.filter((one) => one.kind === 'person').length
  const isFromFloor = submitters.some((one) => one.kind === 'floor')
  const names = [
    ...organisations,
    ...(people === 1 ? ['osoba fizyczna'] : people > 1 ? [`osoby fizyczne (${people})`] : []),
    ...(isFromFloor ? ['głos z sali'] : []),
  ]
  return names.length > 0 ? names : ['nie podano']
}
