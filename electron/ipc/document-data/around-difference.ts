/** So many characters of each text are shown. */
const longest = 4000
/** So many of what is the same before the difference. */
const lead = 200

/** Both texts whole, or, where one of them is very long, from a little before the first difference. */
export function aroundDifference({ before, after }: { before: string; after: string }): { before: string; after: string } {
  if (before.length <= longest && after.length <= longest) return { before, after }
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const start = Math.max(0, same - lead)
  return { before: part(before, start), after: part(after, start) }
}

function part(text: string, start: number): string {
  const cut = text.slice(start, start + longest)
  // A character of two halves must not be torn at either end.
  return `${start > 0 ? '…' : ''}${cut.toWellFormed().replace(/^\uFFFD|\uFFFD$/g, '')}${start + longest < text.length ? '…' : ''}`
}
