import type { Found, Masked } from './masked.ts'

const bracketed = /\(([^()\n\t]{2,120})\)/gu
const marked = /(?<![a-z])(?:w\s)?(?:j\.|jez\.|jezyk(?:i|u|ach)?:?)\s?([a-z]{3,20}(?:(?:,|\si|\soraz|\/)\s?(?:j\.\s?|jez\.\s?)?[a-z]{3,20}){0,8})/gu
const markedPart = /^(?:w )?(?:j\.|jez\.|jezyk(?:i|u|ach)?:?) ?/u
const adjective = /^[\p{L}]{2,20}(?:sk|ck|dzk)i(?:m|ego)?$|^migow(?:y|ym|ego)$/u
const between = /\s*(?:,|;|\/|\n|(?<=\s)i(?=\s)|(?<=\s)oraz(?=\s))\s*/u

/** Languages of a duty: `(j. polski, j. ukraiński)`, `w języku angielskim`, `język: polski`. */
export function findLanguages(text: Masked): Found<string[]>[] {
  const found = [...matchesOf(text, bracketed), ...matchesOf(text, marked)]
  return found.filter((one, index) => found.findIndex(({ start, end }) => one.start < end && start < one.end) === index)
}

function matchesOf({ raw, folded }: Masked, pattern: RegExp): Found<string[]>[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const at = match.index + match[0].indexOf(match[1]!)
    const words = raw.slice(at, at + match[1]!.length).split(between).map(bare).filter(Boolean)
    const isLanguages = words.length > 0 && words.every((word) => adjective.test(word))
    return isLanguages ? [{ start: match.index, end: match.index + match[0].length, value: [...new Set(words)] }] : []
  })
}

/** The cell of a column of languages, as it is typed. */
export const languagesOfCell = (cell: string): string[] => [...new Set(cell.split(between).map((part) => part.trim()).filter(Boolean).map(bare))]

/** `j. ukraiński` → `ukraiński`, `w języku ukraińskim` → `ukraiński`; what is no adjective stays as it is. */
function bare(part: string): string {
  const trimmed = part.trim()
  const plain = trimmed.toLowerCase().replaceAll('ę', 'e')
  const word = trimmed.slice(markedPart.exec(plain)?.[0].length ?? 0)
  return adjective.test(word.toLowerCase()) ? word.replace(/(?<=[kK][iI])(?:m|ego)$|(?<=y)m$|(?<=w)ego$/u, '').replace(/^(migow)$/iu, '$1y') : word
}
