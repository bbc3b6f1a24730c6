const delimiters = [';', ',', '\t', '|'] as const
const linesLookedAt = 20

/** What divides the cells of a CSV file: what its first line names (`sep=;`), else what its first lines have most often outside of quotes. */
export function csvDelimiter(text: string): string {
  const named = /^sep=(.)\r?\n/.exec(text)
  if (named) return named[1]!
  const start = text.slice(0, 64_000).replace(/"(?:[^"]|"")*(?:"|$)/g, '').split(/\r?\n/).slice(0, linesLookedAt).join('\n')
  const counted = delimiters.map((delimiter) => ({ delimiter, count: start.split(delimiter).length - 1 }))
  return counted.toSorted((left, right) => right.count - left.count)[0]!.delimiter
}
