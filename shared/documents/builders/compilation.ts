import { consultationSubject } from '#shared/documents/consulted-words.ts'
import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import type { CompilationColumn, NumberedEntry } from '#shared/documents/compilation-columns.ts'
import { groupedEntries, listedEntries, type CompilationGroup } from '#shared/documents/compilation-groups.ts'
import { compilationNoun, compilationWords, type CompilationNoun } from '#shared/documents/compilation-words.ts'
import type { BuildContext, CompilationData, CompilationScope } from '#shared/documents/data.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import { commonParts, officialOpening } from '#shared/documents/house.ts'
import { meetingFacts } from '#shared/documents/meeting-facts.ts'
import { heldMeetingName } from '#shared/documents/meeting-words.ts'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import { themeBlocks } from '#shared/documents/theme-words.ts'
import { runs } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import type { Row, Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { shortened } from '#shared/text/shortened.ts'

/** A longer running head would not stand on one line of a landscape page with the words of an internal paper. */
const longestHead = 120

/** What makes one compilation differ from the other. */
export type CompilationPlan = {
  title: string
  /** What it covers is said after it. */
  runningHead: string
  /** The date printed on it; null leaves room for one. */
  date: string | null
  /** Sentences before the tables. */
  lead: readonly Block[]
  /** Those of a table of entries of one stage, or of all. */
  columns: (noun: CompilationNoun) => readonly CompilationColumn[]
  /** What follows the tables: signatures, distribution. */
  closing: readonly Block[]
}

/** Postulates as a landscape document: what it covers, a table for each group, abbreviations, closing. Rows are numbered through the whole document. */
export function compilationDoc(data: CompilationData, plan: CompilationPlan, context: BuildContext): Doc {
  const groups = numbered(groupedEntries(data, context))
  const subject = subjectOf(data)
  const blocks: (Block | BlockGroup)[] = [
    { kind: 'paragraph', role: 'subtitle', runs: runs(data.scope.kind === 'meeting' ? heldMeetingName(data.scope, context.today) : scopeTitle(data.scope, context)), part: 'zakres' },
    ...scopeBlocks(data.scope, context),
    ...plan.lead,
    ...groupBlocks(groups, { data, plan, context }),
  ]
  return {
    ...commonParts(context),
    title: plan.title,
    runningHead: shortened(`${plan.runningHead} – ${scopeTitle(data.scope, context)}`, longestHead),
    opening: officialOpening(context, { caseNumber: data.consultation?.caseNumber ?? '', subject, date: plan.date }),
    sections: [{ orientation: 'landscape', blocks: [...blocks, ...plan.closing, ...abbreviationBlocks([plan.title, subject ?? '', ...textsOfBlocks(flatBlocks(blocks))])] }],
  }
}

/** The same rows on one sheet, to be filtered by any column. */
export function compilationWorkbook(data: CompilationData, plan: CompilationPlan, context: BuildContext): Workbook {
  const groups = numbered(groupedEntries(data, context))
  const noun = compilationNoun({ scope: data.scope, entries: listedEntries(data) })
  const columns = plan.columns(noun)
  const rows = groups.flatMap((group) => rowsOf(group.entries, columns, context))
  const sheetName = compilationWords[noun].sheet
  return {
    ...commonParts(context),
    title: `${plan.title} – ${scopeTitle(data.scope, context)}`,
    sheets: [{ name: sheetName, orientation: 'landscape', table: tableOf(plan.title, columns, rows) }],
    notes: [...plan.lead.flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [])), `Stan na ${formatDate(context.today)}`],
  }
}

/** What stands after „Dotyczy:”, which takes the genitive; names that cannot be inflected follow a dash. */
function subjectOf(data: CompilationData): string | undefined {
  if (data.consultation) return consultationSubject(data.consultation)
  return data.programme ? `zgłoszonych ${compilationWords[compilationNoun({ scope: data.scope, entries: listedEntries(data) })].genitive} – ${data.programme.title}` : undefined
}

function scopeBlocks(scope: CompilationScope, context: BuildContext): Block[] {
  if (scope.kind !== 'meeting') return []
  const items = meetingFacts(scope, context).filter(({ label }) => label !== 'Link')
  return [...(items.length === 0 ? [] : [{ kind: 'definitions', items, part: 'spotkanie' } as const]), ...themeBlocks(scope.meeting)]
}

type NumberedGroup = Omit<CompilationGroup, 'entries'> & { entries: readonly NumberedEntry[] }
type GroupFrame = { data: CompilationData; plan: CompilationPlan; context: BuildContext }

function numbered(groups: readonly CompilationGroup[]): NumberedGroup[] {
  let ordinal = 0
  return groups.map(({ entries, ...group }) => ({ ...group, entries: entries.map((entry) => ({ ...entry, ordinal: (ordinal += 1) })) }))
}

/** One table, or one under the heading of each group. */
function groupBlocks(groups: readonly NumberedGroup[], { data, plan, context }: GroupFrame): (Block | BlockGroup)[] {
  if (listedEntries(data).length === 0) return []
  const table = ({ heading, stage, entries }: NumberedGroup): Block => {
    const columns = plan.columns(stage)
    const caption = heading === null ? plan.title : `${plan.title}: ${heading}`
    return { kind: 'table', table: tableOf(caption, columns, rowsOf(entries, columns, context)), part: 'postulaty' }
  }
  const [only] = groups
  if (only?.heading === null) return [table(only)]
  return [{ kind: 'group', part: 'grupy', items: groups.map((group) => [{ kind: 'heading', level: 2, text: group.heading ?? '', part: 'nazwa grupy' }, table(group)]) }]
}

function rowsOf(entries: readonly NumberedEntry[], columns: readonly CompilationColumn[], context: BuildContext): Row[] {
  return entries.map((entry) => columns.map(({ cell }) => cell(entry, context)))
}

function tableOf(caption: string, columns: readonly CompilationColumn[], rows: readonly Row[]): Table {
  return { caption, columns: columns.map(({ column }) => column), rows }
}
