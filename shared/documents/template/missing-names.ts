import { frameNames, isAboutName, isWhenName } from './placeholder.ts'
import type { Vocabulary } from './placeholders-of.ts'

/** An office has its own letterhead and writes the lines for signatures as it likes. */
const free: ReadonlySet<string> = new Set([frameNames.office, frameNames.officeDetails, frameNames.runningHead, frameNames.signs, frameNames.signedBy, frameNames.signsLeft, frameNames.signedByLeft])

/** Names that the built-in template of a form places and another does not; of a repetition that is missing its name alone. */
export function missingNames(builtIn: Vocabulary, own: Vocabulary): string[] {
  return Object.entries(builtIn).flatMap(([name, inside]) => {
    if (free.has(name) || isAboutName(name) || isWhenName(name)) return []
    const there = Object.hasOwn(own, name) ? own[name] : undefined
    if (there === undefined) return [name]
    return inside && there ? missingNames(inside, there) : []
  })
}
