import { goTo } from '#renderer/ui/place.ts'
import { fold } from '#shared/text/fold.ts'
import { places } from './places.tsx'

/** Something that the palette can do. */
export type Command = { label: string; run: () => void }

const ofPlaces: readonly Command[] = places.flatMap(({ path, label, newLabel, parts }) => [
  ...(parts ? parts.map((part) => ({ label: part.label, run: () => goTo([path, part.path]) })) : [{ label: `Przejdź: ${label}`, run: () => goTo([path]) }]),
  ...(newLabel === undefined ? [] : [{ label: newLabel, run: () => goTo([path], { new: '1' }) }]),
])

/** Acts that stand on a page and are looked for by what they make. */
const ofPages: readonly Command[] = [{ label: 'Przygotuj skoroszyty i przypomnienia dla komórek', run: () => goTo(['owed']) }]

/** The commands that hold every word of the text, whatever its accents. */
export function commandsOf(text: string, extra: readonly Command[]): readonly Command[] {
  const words = fold(text).split(/\s+/)
  return [...ofPlaces, ...ofPages, ...extra].filter(({ label }) => words.every((word) => fold(label).includes(word)))
}
