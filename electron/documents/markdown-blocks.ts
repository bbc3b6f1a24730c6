import type { Block, Opening, Runs } from '#shared/documents/model.ts'
import { linesOf, type Cell, type Table } from '#shared/documents/table.ts'
import type { Escaper } from './escaper.ts'
import { markdownRuns, markdownText, oneLine } from './markdown-text.ts'

type Writer<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, escaper: Escaper) => string

/** Small type has no sign of its own in Markdown; what is a notice is quoted. */
const writers: { [K in Block['kind']]: Writer<K> } = {
  heading: ({ level, text }, escaper) => `${'#'.repeat(level)} ${oneLine(text, escaper)}`,
  paragraph: ({ role, runs }, escaper) => (role === 'notice' ? quoted(markdownRuns(runs, escaper)) : markdownRuns(runs, escaper)),
  list: ({ style, items }, escaper) => items.map((item, index) => listItem(style === 'number' ? `${index + 1}. ` : '- ', markdownRuns(item, escaper))).join('\n'),
  entries: ({ items }, escaper) => items.map(({ name, text = '', links = [] }) => listItem('- ', [markdownRuns(name, escaper), ...(text === '' ? [] : [markdownText(text, escaper)]), ...(links.length === 0 ? [] : [linkList(links, escaper)])].join('\n\n'))).join('\n\n'),
  definitions: ({ items }, escaper) => items.map(({ label, value }) => listItem('- ', markdownRuns([{ text: `${label}:`, isStrong: true }, { text: ` ${value}` }], escaper))).join('\n'),
  table: ({ table }, escaper) => tableMarkdown(table, escaper),
  chart: ({ chart }, escaper) => `${oneLine(chart.caption, escaper)}: ${oneLine(chart.alt, escaper)}`,
  fields: ({ caption, fields }, escaper) => [oneLine(caption, escaper), fields.map(({ label, hint = '' }) => listItem('- ', `${oneLine(`${label} ${hint}`, escaper)}: `)).join('\n')].join('\n\n'),
  signatures: ({ left, right }, escaper) => [left?.above, right.above, left?.below, right.below].flatMap((text = '') => (text === '' ? [] : [markdownText(text, escaper)])).join('\\\n'),
}

/** The Markdown of one block, without the empty lines around it. */
export function blockMarkdown(block: Block, escaper: Escaper): string {
  // The table holds for each kind the writer of exactly that kind; the compiler cannot follow the pairing through the union.
  const write = writers[block.kind] as (block: Block, escaper: Escaper) => string
  return write(block, escaper)
}

/** The top of the first page, a paragraph for each part that it has. */
export function openingMarkdown({ letterhead, caseNumber, placeAndDate, addressee = [], subject }: Opening, escaper: Escaper): string[] {
  const lines = (texts: readonly string[]) => texts.map((text) => markdownText(text, escaper)).join('\\\n')
  return [lines(letterhead), caseNumber ?? '', placeAndDate ?? '', lines(addressee)].map((text, index) => (index === 1 || index === 2 ? markdownText(text, escaper) : text))
    .concat(subject === undefined ? [] : [markdownRuns([{ text: 'Dotyczy:', isStrong: true }, { text: ` ${subject}` }], escaper)]).filter((text) => text !== '')
}

const quoted = (text: string) => text.split('\n').map((line) => `> ${line}`).join('\n')

/** Everything of an item after its first line is indented to where its text begins. */
function listItem(mark: string, content: string): string {
  return mark + content.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`)
}

const linkList = (links: readonly Runs[], escaper: Escaper) => links.map((link) => listItem('- ', markdownRuns(link, escaper))).join('\n')

function tableMarkdown({ caption, isCaptionShown, columns, rows }: Table, escaper: Escaper): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = [line(columns.map(({ header }) => oneLine(header, escaper))), line(columns.map(({ kind }) => (kind === 'number' ? '---:' : '---')))]
  for (const row of rows) lines.push(line(columns.map((_column, index) => cellMarkdown(row[index] ?? '', escaper))))
  return [...(isCaptionShown ? [oneLine(caption, escaper), ''] : []), ...lines].join('\n')
}

/** A row of a table is one line, so breaks inside a cell are tags. */
function cellMarkdown(cell: Cell, escaper: Escaper): string {
  return linesOf(cell).flatMap(({ text, isStrong }) => text.split('\n').map((part) => {
    const written = oneLine(part, escaper)
    return isStrong && written !== '' ? `**${written}**` : written
  })).join('<br>')
}
