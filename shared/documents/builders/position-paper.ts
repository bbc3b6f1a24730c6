import type { PostulateStage } from '#shared/domain/postulate.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import type { UnitName } from '#shared/domain/unit.ts'
import type { CompilationColumn } from '#shared/documents/compilation-columns.ts'
import {
  contentColumn, decisionColumn, meetingAndHostsColumn, numberColumn, ordinalColumn, positionColumn, rationaleColumn, submitterColumn, unitColumn,
} from '#shared/documents/compilation-columns.ts'
import { listedEntries } from '#shared/documents/compilation-groups.ts'
import { collectingReasons, noneSentence } from '#shared/documents/collected.ts'
import { byStage, collectedNoun, compilationNoun, compilationWords, decisionSentence, orderedPositions, type CompilationNoun } from '#shared/documents/compilation-words.ts'
import type { BuildContext, CompilationData, PostulateEntry } from '#shared/documents/data.ts'
import { draftNotice } from '#shared/documents/draft-notice.ts'
import { waitingEntries } from '#shared/documents/final-answers.ts'
import { preparedBy, signatoryBlock } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { lastDayOf, namingDayOfAnswer } from '#shared/documents/naming-day.ts'
import { countedWords, isAnsweredElsewhere } from '#shared/documents/origin-words.ts'
import { runs } from '#shared/documents/runs.ts'
import { submitterSentence } from '#shared/documents/submitter-words.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { formatCount } from '#shared/text/plural.ts'
import { compilationDoc, compilationWorkbook } from './compilation.ts'
import type { CompilationPlan } from './compilation.ts'

/** Each postulate with its decision, position and the unit that answers: stanowisko do zgłoszonych postulatów. */
export function buildPositionPaper(data: CompilationData, context: BuildContext): Doc {
  return compilationDoc(data, plan(data, [], context), context)
}

/** The same positions for filtering and sorting. */
export function buildPositionPaperWorkbook(data: CompilationData, context: BuildContext): Workbook {
  return compilationWorkbook(data, plan(data, [meetingAndHostsColumn], context), context)
}

function plan(data: CompilationData, origin: readonly CompilationColumn[], context: BuildContext): CompilationPlan {
  const listed = listedEntries(data)
  const noun = compilationNoun({ scope: data.scope, entries: listed })
  const entries = listed.filter((entry) => !isAnsweredElsewhere(entry))
  const what = `do zgłoszonych ${compilationWords[noun].genitive}`
  const reasons = [...collectingReasons(data, context.today), waitingSentence(entries)].filter(Boolean)
  const said = listed.length === 0 ? [noneSentence(data, collectedNoun(data.scope), context.today)] : [...byStage(listed).map(({ stage, own }) => decidedSentence(own, stage)), submitterSentence(listed)]
  return {
    title: titleOf(authorOf(data, entries, context), what),
    runningHead: `Stanowisko ${what}`,
    date: dateOf(entries, reasons.length > 0, context),
    lead: [...draftNotice(reasons), { kind: 'paragraph', role: 'lead', runs: runs(said.filter(Boolean).join(' ')), part: 'wstęp' }],
    columns: (shown) => [ordinalColumn, numberColumn, submitterColumn, contentColumn(shown), rationaleColumn, decisionColumn, positionColumn, unitColumn, ...origin],
    closing: [signatoryBlock(context), ...distribution(noun, listed), ...preparedBy(context)],
  }
}

function decidedSentence(listed: readonly PostulateEntry[], stage: PostulateStage): string {
  const entries = listed.filter((entry) => !isAnsweredElsewhere(entry))
  return decisionSentence(countedWords(listed, stage, 'Stanowisko'), { entries, noun: stage, elsewhere: listed.length - entries.length })
}

/** Whose answers they are: a unit, the whole city's, several together, or nobody's yet. */
type Author = UnitName | 'city' | 'several' | null

/** The city for a whole year; the unit of the scope or the one that leads all answers, under the name it had when it answered last; else the units together. */
function authorOf({ scope }: CompilationData, entries: readonly PostulateEntry[], { today }: BuildContext): Author {
  if (scope.kind === 'unit') return unitNameOn(scope.unit, lastDayOf(scope.year, today))
  if (scope.kind === 'year') return 'city'
  if (entries.length === 0) return null
  const leading = entries.map((entry) => ({ entry, answer: orderedPositions(entry.positions)[0] }))
  const unit = leading[0]?.answer?.unit
  if (!unit || leading.some(({ answer }) => answer?.unit.id !== unit.id)) return 'several'
  const days = leading.flatMap(({ entry, answer }) => (answer ? [namingDayOfAnswer(answer, entry, today)] : []))
  return unitNameOn(unit, days.toSorted().at(-1) ?? today)
}

/** The author stands in the genitive; one whose genitive nobody entered follows a dash as it is. */
function titleOf(author: Author, what: string): string {
  if (author === null) return `Stanowisko ${what}`
  if (author === 'city') return `Stanowisko Miasta ${what}`
  if (author === 'several') return `Stanowisko komórek merytorycznych ${what}`
  return author.genitive ? `Stanowisko ${author.genitive} ${what}` : `Stanowisko ${what} – ${author.name}`
}

/** A draft is of today. A paper whose positions are all approved is of the day of the last one, and has room for a date when none of them has one. */
function dateOf(entries: readonly PostulateEntry[], isDraft: boolean, { today }: BuildContext): string | null {
  if (entries.length === 0 || isDraft) return today
  const dates = entries.flatMap(({ positions }) => positions.flatMap(({ position }) => position.date ?? []))
  return dates.toSorted().at(-1) ?? null
}

/** Until every position is approved, the document says that it is a draft. */
function waitingSentence(entries: readonly PostulateEntry[]): string {
  const waiting = waitingEntries(entries).length
  return waiting === 0 ? '' : `Stanowiska niezatwierdzone: ${formatCount(waiting)} z ${formatCount(entries.length)}.`
}

function distribution(noun: CompilationNoun, entries: readonly PostulateEntry[]): Block[] {
  if (entries.length === 0) return []
  const list = `Zestawienie zgłoszonych ${compilationWords[noun].genitive}`
  return [{ kind: 'definitions', items: [{ label: 'Załącznik', value: list }, { label: 'Otrzymują', value: '1) zgłaszający wymienieni w tabeli\n2) a/a' }], part: 'załączniki i odbiorcy' }]
}
