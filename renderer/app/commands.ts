import { goTo } from '#renderer/ui/place.ts'
import { fold } from '#shared/text/fold.ts'
import { places } from './places.tsx'

/** Something that the palette can do. */
export type Command = { label: string; run: () => void }

const ofPlaces: readonly Command[] = places.flatMap(({ path, label, newLabel, parts }) => [
  ...(parts ? parts.map((part) => ({ label: part.label, run: () => goTo([path, part.path]) })) : [{ label: `Przejdź: ${label}`, run: () => goTo([path]) }]),
  ...(newLabel === undefined ? [] : [{ label: newLabel, run: () => goTo([path], { new: '1' }) }]),
])

/** The commands that hold every word of the text, whatever its accents. */
export function commandsOf(text: string, extra: readonly Command[]): readonly Command[] {
  const words = fold(text).split(/\s+/)
  return [...ofPlaces, ...extra].filter(({ label }) => words.every((word) => fold(label).includes(word)))
}
