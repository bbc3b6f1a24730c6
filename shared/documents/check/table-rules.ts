import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { linesOf, type Row, type Table } from '#shared/documents/table.ts'
import { countOf } from '#shared/text/plural.ts'
import { shortened } from '#shared/text/shortened.ts'
import type { CheckedDocument } from './document-rule.ts'
import type { PlacedBlock } from './placed-blocks.ts'

/** A column of words narrower than this breaks every one of them. */
const narrowestMm = 12
const textWidthMm = { portrait: 170, landscape: 257 } as const
const mostColumns = { portrait: 7, landscape: 10 } as const
/** About two pages in one cell: nobody who listens finds the way back to the column's name. */
const longestCell = 6000
const longestCaption = 60
const columnForms = { one: 'kolumnę', few: 'kolumny', many: 'kolumn' }

/** Every table is named, its columns too; none is wider than its page, and every row says something (WCAG 1.3.1). */
export function tableRules({ blocks }: CheckedDocument): DocumentFinding[] {
  return blocks.flatMap(({ block, where, orientation }) => (block.kind === 'table' ? findingsOfTable(block.table, { where, orientation }) : []))
}

function findingsOfTable(table: Table, { where, orientation }: Pick<PlacedBlock, 'where' | 'orientation'>): DocumentFinding[] {
  const { caption, columns } = table
  const place = caption.trim() === '' ? where : `${where}, tabela „${shortened(caption, longestCaption)}”`
  const findings: DocumentFinding[] = []
  if (caption.trim() === '') findings.push({ rule: 'table_without_caption', severity: 'error', where, sentence: 'Tabela nie ma nazwy. Nazwij ją, aby było wiadomo, co zawiera, zanim zacznie się ją czytać.' })
  const unnamed = columns.findIndex(({ header }) => header.trim() === '')
  if (columns.length === 0 || unnamed >= 0) findings.push({ rule: 'table_without_header', severity: 'error', where: place, sentence: columns.length === 0 ? 'Tabela nie ma wiersza z nazwami kolumn. Dodaj go.' : `Kolumna ${unnamed + 1} nie ma nazwy. Nazwij ją.` })
  if (isTooWide(columns, orientation)) findings.push({ rule: 'table_too_wide', severity: 'warning', where: place, sentence: `Tabela ma ${countOf(columns.length, columnForms)} i nie mieści się czytelnie na stronie. Zostaw mniej kolumn albo weź arkusz.` })
  return [...findings, ...findingsOfRows(table, place)]
}

function isTooWide(columns: Table['columns'], orientation: PlacedBlock['orientation']): boolean {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.length > mostColumns[orientation] || columns.some(({ kind, share }) => kind !== 'number' && (textWidthMm[orientation] * share) / shares < narrowestMm)
}

const textsOf = (row: Row) => row.map((cell) => linesOf(cell).map(({ text }) => text).join('\n').trim())

/** Rows for handwriting are empty on purpose, apart from their number. */
function findingsOfRows({ columns, rows, rowHeightMm }: Table, place: string): DocumentFinding[] {
  return Array.from(rows).flatMap((row, index): DocumentFinding[] => {
    const cells = textsOf(row)
    const where = `${place}, wiersz ${index + 1}`
    const isEmpty = rowHeightMm === undefined && columns.length > 1 && cells.slice(isNumber(cells[0]) ? 1 : 0).every((text) => text === '')
    const long = cells.findIndex((text) => text.length > longestCell)
    return [
      ...(isEmpty ? [{ rule: 'row_empty', severity: 'warning', where, sentence: 'W tym wierszu nic nie ma. Uzupełnij go albo usuń.' } as const] : []),
      ...(long >= 0 ? [{ rule: 'cell_too_long', severity: 'warning', where: `${where}, kolumna „${columns[long]?.header ?? ''}”`, sentence: 'Jedna komórka tabeli ma kilka stron tekstu i trudno ją przeczytać. Rozdziel ten wpis na kilka.' } as const] : []),
    ]
  })
}

const isNumber = (text: string | undefined) => /^\d+\.?$/.test(text ?? '')
