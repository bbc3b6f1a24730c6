import { importFieldLabels } from '#shared/domain/header-words.ts'
import { lineRanges } from '#shared/text/line-ranges.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { beginningOf } from '#electron/store/lists/excerpt.ts'
import type { ImportProblem, PlannedRow, PreviewContext, ReadFile } from './importer.ts'
import { judgeRow } from './judge-row.ts'
import type { Judged, Judging } from './judging.ts'
import { readListedLineage, type ListedLineage } from './listed-lineage.ts'
import { makeKeys } from './postulate-key.ts'
import { parseNumber } from './postulate-plan.ts'
import { problemTeller } from './problem-teller.ts'
import { listedRows, type ListedRow } from './postulate-rows.ts'
import type { ListReading, ListTable } from './list-tables.ts'
import { listedTables } from './listed-tables.ts'
import { readStoredPostulates } from './stored-postulates.ts'

type Setting = { context: PreviewContext; reading: ListReading; judging: Omit<Judging, 'isNumberKnown'> }
/** A CSV or JSON file has no sheets. */
type Place = { file: string; sheet: string }

/** Entries are compared so many at a time: their own texts are read from the register together. */
const chunkSize = 250

/** The rows of one file, sheet by sheet. Hidden sheets are passed over. A file without a list is a problem. */
export async function previewList(file: ReadFile, { context, reading, judging }: Setting): Promise<void> {
  const { name } = file
  const found = listedTables(file, reading, context)
  const say = problemTeller(name, context)
  if (found.every(({ tables }) => tables.length === 0)) return say({ file: name, sentence: sentenceOf('no_table_found') })

  const numbers = new Set(found.flatMap(({ tables }) => tables.flatMap(numbersIn)))
  const whole: Judging = { ...judging, isNumberKnown: (number) => numbers.has(number) || judging.names.idOfNumber(number) !== undefined }
  const total = found.reduce((sum, { tables }) => tables.reduce((rows, table) => rows + table.rows.length, sum), 0)
  const keyOf = makeKeys()
  const lineage = readListedLineage(found.flatMap(({ tables }) => tables), { db: context.db, judging: whole })
  let done = 0
  for (const { sheet, tables } of found) {
    for (const table of tables) {
      await planRows(table, { place: { file: name, sheet }, keyOf, judging: whole, lineage, context, say, pause: (rows) => context.pause((done + rows) / total) })
      done += table.rows.length
    }
  }
}

const numbersIn = ({ fields, rows }: ListTable): string[] => {
  const column = fields.indexOf('number')
  return column < 0 ? [] : rows.map(({ cells }) => cells[column]?.trim() ?? '')
}

type Planning = { place: Place; keyOf: ReturnType<typeof makeKeys>; judging: Judging; lineage: ListedLineage; context: PreviewContext; say: (problem: ImportProblem) => void; pause: (rows: number) => Promise<void> }

/** Row by row, so that memory does not grow with the list. */
async function planRows(table: ListTable, planning: Planning): Promise<void> {
  let [chunk, done]: [ListedRow[], number] = [[], 0]
  const templates: number[] = []
  for (const row of listedRows(table)) {
    if ('texts' in row) chunk.push(row)
    else if (row.sentence === undefined) templates.push(row.line)
    else planning.say({ ...planning.place, row: row.line, sentence: row.sentence })
    if (chunk.length < chunkSize) continue
    await planChunk(chunk, planning)
    done += chunk.length
    await planning.pause(done)
    chunk = []
  }
  await planChunk(chunk, planning)
  if (templates.length > 0) planning.say({ ...planning.place, sentence: `Pominięto wiersze, w których jest tylko wzór formularza, kropki albo „nie dotyczy”: ${lineRanges(templates)}.` })
}

async function planChunk(rows: readonly ListedRow[], { place, keyOf, judging, lineage, context, say }: Planning): Promise<void> {
  const { names, into } = judging
  const idOf = ({ texts }: ListedRow) => (parseNumber(texts.number ?? '') ? names.idOfNumber(texts.number!.trim()) : undefined)
  const known = await readStoredPostulates(context.db, [...new Set(rows.map(idOf).filter((id) => id !== undefined))], names)
  const byId = new Map(known.map((one) => [one.postulate.id, one]))
  for (const row of rows) {
    const alone = judgeRow(row, { key: keyOf(row, into), stored: byId.get(idOf(row) ?? '') }, judging)
    const torn = await lineage.faultsOf(row, alone)
    const plan = alone.plan && { ...alone.plan, relatives: await lineage.relativesOf(alone) }
    const judged: Judged = { ...alone, ...(plan && { plan }), ...(torn.length > 0 && { outcome: 'refused', faults: [...alone.faults, ...torn] }) }
    for (const { field, sentence } of judged.faults) say({ ...place, row: row.line, ...(field && row.headers[field] && { column: row.headers[field] }), sentence })
    await context.add(plannedRow(row, judged, place))
  }
}

function plannedRow({ line, texts }: ListedRow, { outcome, postulate, changes, faults, notes, plan }: Judged, place: Place): PlannedRow {
  const sentences = [...faults.map(({ field, sentence }) => (field ? `${importFieldLabels[field]}: ${sentence}` : sentence)), ...notes]
  return {
    ...place, outcome, line, title: beginningOf(texts.content ?? ''), postulate, note: sentences.join(' '), fields: changes.map(({ field, stored, incoming }) => ({ field, label: importFieldLabels[field], stored, incoming })),
    ...(plan && outcome !== 'refused' && { data: plan }),
  }
}
