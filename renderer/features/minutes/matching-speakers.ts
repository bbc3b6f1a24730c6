import { fold } from '#shared/text/fold.ts'

type Names = { personName: string; organisationName: string }

export const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
const initialsOf = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('')

/** Initials as people say them: given name first („jk” for Jan Kowalski), or the surname first, as on a list. */
const isInitials = (typed: string, words: readonly string[]) => typed.length > 1 && (initialsOf(words).startsWith(typed) || initialsOf([...words.slice(-1), ...words.slice(0, -1)]).startsWith(typed))

/** How well a name answers to what was typed: 0 best, undefined not at all. */
function rankOf({ personName, organisationName }: Names, typed: readonly string[]): number | undefined {
  const [person, organisation] = [wordsOf(personName), wordsOf(organisationName)]
  const [only = '', another] = typed
  if (another !== undefined) return typed.every((part) => [...person, ...organisation].some((word) => word.startsWith(part))) ? 0 : undefined
  const isBegun = (word: string) => word.startsWith(only)
  const rank = [isInitials(only, person), person.slice(-1).some(isBegun), person.some(isBegun), isInitials(only, organisation), organisation.some(isBegun)].indexOf(true)
  return rank === -1 ? undefined : rank
}

/** Those whose initials, or beginnings of whose surname, given name or organisation were typed, best first and otherwise in the given order; everyone when nothing was typed. Accents do not matter. */
export function matchingSpeakers<R extends Names>(rows: readonly R[], typed: string): R[] {
  const parts = wordsOf(typed)
  if (parts.length === 0) return [...rows]
  return rows
    .map((row) => ({ row, rank: rankOf(row, parts) }))
    .filter((one): one is { row: R; rank: number } => one.rank !== undefined)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ row }) => row)
}
