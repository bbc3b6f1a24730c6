/** What Windows refuses in a name; `..` and separators would also leave the folder. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const longest = 120
/** Cutting may leave the first half of a surrogate pair at the end. */
const halfOfPair = /[\uD800-\uDBFF]$/

/** A file name that every system accepts, made of a suggested one; `plik` when nothing is left of it. */
export function safeFileName(suggested: string): string {
  const cleaned = suggested.replaceAll(refused, ' ').replaceAll(/\s+/g, ' ').replaceAll(/^[. ]+|[. ]+$/g, '')
  const short = cleaned.slice(0, longest).replace(halfOfPair, '').trimEnd()
  return short === '' || reservedOnWindows.test(short) ? `plik ${short}`.trim() : short
}
