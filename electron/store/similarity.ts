/** A text that others are compared with: how much each of its stems weighs, all of them together, and the groups of three letters in them. */
export type Question = { weights: ReadonlyMap<string, number>; total: number; letters: ReadonlySet<string> }

/** How far a longer entry counts for less: a remark in ten words and the same in fifty are still the same. */
const lengthShare = 0.2
/** How much letters count beside words: they hold together what a typing mistake or a rare form has torn apart. */
const letterShare = 0.25

/** Weighs a stem by how rare it is: `entries` is in how many of `all` entries it stands. */
export const weightOf = (entries: number, all: number) => Math.log(1 + all / Math.max(entries, 1))

export function questionOf(weights: ReadonlyMap<string, number>): Question {
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), letters: lettersOf([...weights.keys()]) }
}

/** From 0 (nothing in common) to 1 (the same words): the weight of the shared stems in that of all, and the shared groups of letters. */
export function similarity({ weights, total, letters }: Question, stems: readonly string[]): number {
  const sharedWeight = stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
  const words = share(sharedWeight, { asked: total, other: (stems.length * total) / weights.size })
  const others = lettersOf(stems)
  const sharedLetters = [...letters].filter((group) => others.has(group)).length
  return (1 - letterShare) * words + letterShare * share(sharedLetters, { asked: letters.size, other: others.size })
}

/** The part that is shared, mostly of what was asked and a little of the other. */
const share = (shared: number, { asked, other }: { asked: number; other: number }) => shared / (asked ** (1 - lengthShare) * Math.max(shared, other) ** lengthShare)

/** With a space before and after each stem, so that how a word begins and ends counts too. */
function lettersOf(stems: readonly string[]): Set<string> {
  const groups = new Set<string>()
  for (const stem of stems) {
    const padded = ` ${stem} `
    for (let start = 0; start + 3 <= padded.length; start += 1) groups.add(padded.slice(start, start + 3))
  }
  return groups
}
