import { importFieldLabels } from '#shared/domain/header-words.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { beginningOf } from '#electron/store/lists/excerpt.ts'
import type { ImportProblem, PlannedRow, PreviewContext, ReadFile } from './importer.ts'
import { judgeRow, type Judged, type Judging } from './judge-row.ts'
import { makeKeys } from './postulate-key.ts'
import { parseNumber } from './postulate-plan.ts'
import { listedRows, type ListedRow } from './postulate-rows.ts'
import { isList, layoutOf, tablesOf, unknownLayout, type ListTable } from './postulate-tables.ts'
import { readStoredPostulates } from './stored-postulates.ts'

type Setting = { context: PreviewContext; setting: Parameters<typeof tablesOf>[1]; judging: Omit<Judging, 'isNumberKnown'> }
/** A CSV or JSON file has no sheets. */
type Place = { file: string; sheet: string }

/** Entries are compared so many at a time: their own texts are read from the register together. */
const chunkSize = 250
/** A person reads no more; the rows themselves all say what is wrong with them. */
const mostProblems = 500

/** The rows of one file, sheet by sheet. Hidden sheets are passed over. A file without a list is a problem. */
export async function previewList({ name, tables: { sheets } }: ReadFile, { context, setting, judging }: Setting): Promise<void> {
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  const found = visible.map((sheet) => ({ sheet, tables: tablesOf(sheet, setting).filter(({ fields }) => isList(fields)) }))
  for (const { sheet, tables } of found) {
    const shown = tables.length > 0 ? tables : [unknownLayout(sheet, setting)].filter((table) => table !== undefined)
    const layouts = new Map(shown.map((table) => [table.signature, layoutOf(table, { file: name, sheet: sheet.name })]))
    for (const layout of layouts.values()) context.addLayout(layout)
  }
  const say = problemTeller(name, context)
  if (found.every(({ tables }) => tables.length === 0)) return say({ file: name, sentence: sentenceOf('no_table_found') })

  const listed = found.map(({ sheet, tables }) => ({ sheet: sheet.name, rows: rowsOf(tables, { file: name, sheet: sheet.name }, say) }))
  const numbers = new Set(listed.flatMap(({ rows }) => rows.map(({ texts }) => texts.number?.trim() ?? '')))
  const whole: Judging = { ...judging, isNumberKnown: (number) => numbers.has(number) || judging.names.idOfNumber(number) !== undefined }
  const keyOf = makeKeys()
  const total = listed.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  const pause = (count: number) => context.pause((done += count) / total)
  for (const { sheet, rows } of listed) await planRows(rows, { place: { file: name, sheet }, keyOf, judging: whole, context, say, pause })
}

function problemTeller(file: string, { addProblem }: PreviewContext): (problem: ImportProblem) => void {
  let count = 0
  return (problem) => {
    count += 1
    if (count <= mostProblems) addProblem(withoutEmptySheet(problem))
    else if (count === mostProblems + 1) addProblem({ file, sentence: 'Problemów jest więcej; są opisane przy wierszach.' })
  }
}

const withoutEmptySheet = ({ sheet, ...problem }: ImportProblem): ImportProblem => (sheet ? { ...problem, sheet } : problem)

function rowsOf(tables: readonly ListTable[], place: Place, say: (problem: ImportProblem) => void): ListedRow[] {
  const rows: ListedRow[] = []
  for (const table of tables) {
    for (const row of listedRows(table)) {
      if ('texts' in row) rows.push(row)
      else say({ ...place, row: row.line, sentence: row.sentence })
    }
  }
  return rows
}

type Planning = { place: Place; keyOf: ReturnType<typeof makeKeys>; judging: Judging; context: PreviewContext; say: (problem: ImportProblem) => void; pause: (count: number) => Promise<void> }

async function planRows(rows: readonly ListedRow[], { place, keyOf, judging, context, say, pause }: Planning): Promise<void> {
  const { names, into } = judging
  const idOf = ({ texts }: ListedRow) => (parseNumber(texts.number ?? '') ? names.idOfNumber(texts.number!.trim()) : undefined)
  for (let at = 0; at < rows.length; at += chunkSize) {
    const chunk = rows.slice(at, at + chunkSize)
    const known = await readStoredPostulates(context.db, [...new Set(chunk.map(idOf).filter((id) => id !== undefined))], names)
    const byId = new Map(known.map((one) => [one.postulate.id, one]))
    for (const row of chunk) {
      const judged = judgeRow(row, { key: keyOf(row.texts, row.mark ? {} : into), stored: byId.get(idOf(row) ?? '') }, judging)
      for (const { field, sentence } of judged.faults) say({ ...place, row: row.line, ...(row.headers[field] && { column: row.headers[field] }), sentence })
      await context.add(plannedRow(row, judged, place))
    }
    await pause(chunk.length)
  }
}

function plannedRow({ line, texts }: ListedRow, { outcome, postulate, changes, faults, notes, plan }: Judged, place: Place): PlannedRow {
  const sentences = [...faults.map(({ field, sentence }) => `${importFieldLabels[field]}: ${sentence}`), ...notes]
  return {
    ...place, outcome, line, title: beginningOf(texts.content ?? ''), postulate, note: sentences.join(' '), fields: changes.map(({ field, stored, incoming }) => ({ field, label: importFieldLabels[field], stored, incoming })),
    ...(plan && outcome !== 'refused' && { data: plan }),
  }
}
