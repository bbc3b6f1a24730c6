import { dutyFieldLabels, dutyFields, type DutyField } from '#shared/domain/duty-import-field.ts'
import { areDuties, dutyHeaders } from '#shared/domain/duty-import-headers.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { AppError } from '#shared/errors.ts'
import { isDutyGuide } from '#shared/documents/duty-sheet.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { nouns, countOf } from '#shared/text/plural.ts'
import { readDutiesOf } from '#electron/ipc/read-roster.ts'
import { dutiesElsewhere, dutiesWithCalls } from '#electron/store/duties-of.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import { applyDuties, dataOf, stateOf } from './apply-duties.ts'
import { readDutyNames, type DutyNames } from './duty-names.ts'
import { dutyRows, type DutyRow } from './duty-rows.ts'
import { plannedDuty } from './duty-verdict.ts'
import type { Importer, PreviewContext, ReadFile } from './importer.ts'
import { keptMappings } from './kept-mappings.ts'
import type { ListReading } from './list-tables.ts'
import { listedTables } from './listed-tables.ts'
import { planDuties, planMissingDuties } from './plan-duties.ts'
import { problemTeller } from './problem-teller.ts'
import { sentDuties, type SentDuties } from './sent-duties.ts'

/** Workbooks of rosters that came back, printed rosters and lists of others: what their rows would add, change or take away. */
export const dutiesImporter: Importer = {
  preview,
  apply: applyDuties,
  summary: (taken, files) => `Wczytano dyżury: ${countOf(taken, nouns.duty)} ${files.length === 1 ? `z pliku ${files[0]}` : `z ${files.length} plików`}`,
  removesMissing: true,
}

type RosterFile = { name: string; rows: DutyRow[]; sent: SentDuties | undefined }

async function preview(context: PreviewContext): Promise<void> {
  const { db, options, addProblem } = context
  const into = options.into?.roster ?? null
  if (into !== null && (await readEntities<Roster>(db, 'roster', [into])).length === 0) throw new AppError('invalid_input', { fields: { 'into.roster': 'no_such_record' } })
  const reading: ListReading<DutyField> = { kind: 'duties', reader: dutyHeaders, mappings: await keptMappings(dutyFields, context), isEnough: areDuties, isList: areDuties }
  const byRoster = new Map<string, RosterFile[]>()
  for await (const file of context.files) {
    const found = readRoster(file, reading, context)
    if (!found) continue
    const roster = into ?? found.sent?.roster
    if (roster === undefined || (into === null && (await readEntities<Roster>(db, 'roster', [roster])).length === 0)) addProblem({ file: file.name, sentence: 'Nie wiadomo, do którego harmonogramu należą te dyżury. Wskaż harmonogram i pokaż podgląd jeszcze raz.' })
    else byRoster.set(roster, [...(byRoster.get(roster) ?? []), found])
  }
  const names = await readDutyNames(db)
  for (const [roster, files] of byRoster) await previewRoster(roster, files, { context, names })
}

/** The rows of the lists in a file. One without a list is a problem. */
function readRoster(file: ReadFile, reading: ListReading<DutyField>, context: PreviewContext): RosterFile | undefined {
  const sheets = file.tables.sheets.filter(({ rows }) => !isDutyGuide(rows[0]?.cells[0] ?? ''))
  const found = listedTables({ ...file, tables: { sheets } }, reading, context)
  if (found.every(({ tables }) => tables.length === 0)) {
    context.addProblem({ file: file.name, sentence: sentenceOf('no_table_found') })
    return undefined
  }
  return { name: file.name, rows: found.flatMap((source) => source.tables.flatMap((table) => dutyRows(table, { file: file.name, sheet: source.sheet, source }))), sent: sentDuties(file.tables) }
}

async function previewRoster(id: string, files: readonly RosterFile[], { context, names }: { context: PreviewContext; names: DutyNames }): Promise<void> {
  const { db, add, addProblem, pause } = context
  const { consultation, title } = await readEntity<Roster>(db, 'roster', id)
  const period = await readEntity<Consultation>(db, 'consultation', consultation)
  const duties = await readDutiesOf(db, id)
  const rows = files.flatMap((file) => file.rows)
  const elsewhere = await dutiesElsewhere(db, id, rows.flatMap(({ mark }) => mark?.id ?? []))
  for (const { name, sent } of files) if (sent && sent.roster !== id) addProblem({ file: name, sentence: `Ten skoroszyt utworzono dla innego harmonogramu: „${sent.title}”, a dyżury mają wejść do: „${title}”. Sprawdź, czy to właściwy plik.` })

  const setting = { names, data: dataOf(id, stateOf(duties)) }
  const { verdicts, claimed } = await planDuties(rows, { duties, reading: { names, period }, isElsewhere: (duty) => elsewhere.has(duty), pause })
  const tellers = new Map(files.map(({ name }) => [name, problemTeller(name, context)]))
  for (const [row, verdict] of verdicts) {
    for (const { field, sentence } of verdict.faults) tellers.get(row.file)!({ file: row.file, sheet: row.sheet, row: row.line, ...(field && { column: row.headers[field] ?? dutyFieldLabels[field] }), sentence })
    await add(plannedDuty(row, verdict, setting))
  }
  const called = await dutiesWithCalls(db, duties.map((duty) => duty.id))
  const sent = files.flatMap((file) => (file.sent?.roster === id ? [{ file: file.name, marks: file.sent.marks }] : []))
  for (const row of planMissingDuties(sent, { duties, claimed, hasCalls: (duty) => called.has(duty), reading: { names, period }, data: setting.data })) await add(row)
}
