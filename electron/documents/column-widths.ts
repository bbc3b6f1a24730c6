import { linesOf } from '#shared/documents/table.ts'
import type { Row, Table } from '#shared/documents/table.ts'
import type { Sheet } from '#shared/documents/workbook.ts'

/** Widths of columns are shared out of this many characters, about what a landscape page takes at full size. */
const charactersAcross = { portrait: 90, landscape: 135 } as const
const narrowest = 6
/** Bold letters are wider, and a cell has margins. */
const boldShare = 1.15
const marginCharacters = 1.5
/** The button of the filter covers the end of a header. */
const filterButtonCharacters = 2
/** A word longer than this breaks: an address of a page may be as long as a page is wide. */
const longestWholeWord = 40
/** Words of so many rows are looked at: those of a long register are alike, and looking at all of them costs as much as writing them. */
const mostRowsRead = 500

/** Widths of a sheet's columns in digits: shared out as on pages, but none narrower than its longest word. Rows that come one by one are not read for it, and of very many only the first. */
export function columnWidths({ table, orientation }: Sheet): number[] {
  const sum = table.columns.reduce((total, column) => total + column.share, 0)
  const words = longestWords(table)
  return table.columns.map((column, index) => {
    const share = Math.round((charactersAcross[orientation] * column.share) / sum)
    const header = longestWord(column.header) * boldShare + filterButtonCharacters
    const content = (words[index] ?? 0) * (column.kind === 'decision' ? boldShare : 1)
    return Math.max(narrowest, share, Math.ceil(Math.max(header, content) + marginCharacters))
  })
}

function longestWords({ columns, rows }: Table): number[] {
  const longest = columns.map(() => 0)
  if (!Array.isArray(rows)) return longest
  for (const row of (rows as Row[]).slice(0, mostRowsRead)) {
    for (const [index, cell] of row.entries()) {
      for (const { text } of linesOf(cell)) longest[index] = Math.max(longest[index] ?? 0, longestWord(text))
    }
  }
  return longest
}

function longestWord(text: string): number {
  let longest = 0
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 32 : text.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) continue
    if (at - start > longest && at - start <= longestWholeWord) longest = at - start
    start = at + 1
  }
  return longest
}
