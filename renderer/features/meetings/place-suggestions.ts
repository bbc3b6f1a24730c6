import type { Place } from '#shared/domain/settings.ts'
import { fold } from '#shared/text/fold.ts'

const spellings = ({ name, aliases }: Place) => [name, ...aliases].map(fold)

/** The known places that have the typed text in their name or in another spelling; all of them for an empty text. */
export function placesMatching(places: readonly Place[], typed: string): Place[] {
  const wanted = fold(typed.trim())
  return places.filter((place) => spellings(place).some((spelling) => spelling.includes(wanted)))
}

/** The known place that a text is another spelling of; undefined when it is its proper name, or none. */
export function placeSpeltOtherwise(places: readonly Place[], typed: string): Place | undefined {
  const wanted = fold(typed.trim())
  return places.find(({ name, aliases }) => name !== typed.trim() && [name, ...aliases].some((spelling) => fold(spelling) === wanted))
}
