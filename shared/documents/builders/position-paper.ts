import { isFinal } from '#shared/domain/position.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import type { CompilationColumn } from '#shared/documents/compilation-columns.ts'
import {
  answeringUnit, contentColumn, decisionColumn, meetingAndHostsColumn, numberColumn, ordinalColumn, positionColumn, rationaleColumn, submitterColumn, unitColumn,
} from '#shared/documents/compilation-columns.ts'
import { listedEntries } from '#shared/documents/compilation-groups.ts'
import { compilationNoun, compilationWords, decisionSentence, orderedPositions } from '#shared/documents/compilation-words.ts'
import type { BuildContext, CompilationData, PostulateEntry } from '#shared/documents/data.ts'
import { preparedBy, signatoryBlock } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { formatCount } from '#shared/text/plural.ts'
import { compilationDoc, compilationWorkbook } from './compilation.ts'
import type { CompilationPlan } from './compilation.ts'

/** Each postulate with its decision, position and the unit that answers: stanowisko do zgłoszonych postulatów. */
export function buildPositionPaper(data: CompilationData, context: BuildContext): Doc {
  return compilationDoc(data, plan(data, columnsOf(data, []), context), context)
}

/** The same positions for filtering and sorting. */
export function buildPositionPaperWorkbook(data: CompilationData, context: BuildContext): Workbook {
  return compilationWorkbook(data, plan(data, columnsOf(data, [meetingAndHostsColumn]), context), context)
}

function plan(data: CompilationData, columns: readonly CompilationColumn[], context: BuildContext): CompilationPlan {
  const noun = compilationNoun(data)
  const entries = listedEntries(data)
  const what = `do zgłoszonych ${compilationWords[noun].genitive}`
  return {
    title: `Stanowisko${authorOf(data, entries, context)} ${what}`,
    runningHead: `Stanowisko ${what}`,
    lead: entries.length === 0
      ? [{ kind: 'paragraph', role: 'lead', runs: runs(compilationWords[noun].none) }]
      : [...draftNotice(entries), { kind: 'paragraph', role: 'lead', runs: runs(decisionSentence(entries, noun)) }],
    columns,
    closing: [...preparedBy(context), signatoryBlock(context), ...distribution(data, entries)],
  }
}

function columnsOf(data: CompilationData, origin: readonly CompilationColumn[]): CompilationColumn[] {
  return [ordinalColumn, numberColumn, submitterColumn, contentColumn(compilationNoun(data)), rationaleColumn, decisionColumn, positionColumn, unitColumn, ...origin]
}

/** The unit when a single one leads all answers, else the units together. */
function authorOf(data: CompilationData, entries: readonly PostulateEntry[], context: BuildContext): string {
  if (data.scope.kind === 'unit') return ` ${genitive(unitNameOn(data.scope.unit, context.today))}`
  const leading = entries.map((entry) => orderedPositions(entry.positions)[0])
  const names = new Set(leading.map((one) => (one ? answeringUnit(one, context) : '')))
  const [first] = leading
  if (names.size === 1 && first) return ` ${genitive(unitNameOn(first.unit, first.position.date ?? context.today))}`
  return entries.length === 0 ? '' : ' komórek merytorycznych'
}

function genitive(name: { name: string; genitive: string }): string {
  return name.genitive || name.name
}

/** Until every position is approved, the document says that it is a draft. */
function draftNotice(entries: readonly PostulateEntry[]): Block[] {
  const waiting = entries.filter(({ positions }) => positions.length === 0 || positions.some(({ position }) => !isFinal(position.state))).length
  if (waiting === 0) return []
  return [{ kind: 'paragraph', role: 'notice', runs: runs(strong('Projekt. '), `Stanowiska niezatwierdzone: ${formatCount(waiting)} z ${formatCount(entries.length)}.`) }]
}

function distribution(data: CompilationData, entries: readonly PostulateEntry[]): Block[] {
  if (entries.length === 0) return []
  const list = `Zestawienie zgłoszonych ${compilationWords[compilationNoun(data)].genitive}`
  return [
    { kind: 'paragraph', role: 'label', runs: runs('Załącznik:') },
    { kind: 'list', style: 'number', role: 'body', items: [runs(list)] },
    { kind: 'paragraph', role: 'label', runs: runs('Otrzymują:') },
    { kind: 'list', style: 'number', role: 'body', items: [runs('zgłaszający wymienieni w tabeli'), runs('a/a')] },
  ]
}
