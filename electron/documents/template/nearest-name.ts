import leven from 'leven'
import { placeholderKey } from '#shared/documents/template/placeholder.ts'

/** Of so many letters one may be wrong. */
const lettersForOneSlip = 2.5

/** The name most like a mistyped one, accents aside; undefined when none is like it. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const plain = unaccented(name)
  const ranked = [...new Set(known)].map((one) => ({ one, distance: leven(plain, unaccented(one)) })).toSorted((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= Math.ceil(plain.length / lettersForOneSlip) ? best.one : undefined
}

const unaccented = (name: string) => placeholderKey(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
