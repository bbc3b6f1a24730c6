import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { linesOf } from '#shared/documents/table.ts'
import type { Table } from '#shared/documents/table.ts'

/** All blocks of a document, whatever section they are in. */
export function blocksOf(doc: Doc): Block[] {
  return doc.sections.flatMap((section) => flatBlocks(section.blocks))
}

export function tablesOf(doc: Doc): Table[] {
  return blocksOf(doc).flatMap((block) => (block.kind === 'table' ? [block.table] : []))
}

/** The header and the rows of a table as texts; lines of a cell are joined by ` | `. */
export function textsOf(table: Table | undefined): string[][] {
  if (!table) return []
  return [table.columns.map((column) => column.header), ...[...table.rows].map((row) => row.map((cell) => linesOf(cell).map((line) => line.text).join(' | ')))]
}

/** The texts of paragraphs and headings, in order. */
export function sentencesOf(doc: Doc): string[] {
  return blocksOf(doc).flatMap((block) => {
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'paragraph') return [block.runs.map((run) => run.text).join('')]
    if (block.kind === 'list') return block.items.map((item) => item.map((run) => run.text).join(''))
    return []
  })
}

/** The labelled facts of a document. */
export function definitionsOf(doc: Doc): Record<string, string> {
  return Object.fromEntries(blocksOf(doc).flatMap((block) => (block.kind === 'definitions' ? block.items.map((item) => [item.label, item.value]) : [])))
}
