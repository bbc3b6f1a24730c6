import type { CompilationColumn } from '#shared/documents/compilation-columns.ts'
import {
  contentColumn, currentTextColumn, meetingAndHostsColumn, meetingColumn, numberColumn, ordinalColumn, rationaleColumn, sectionColumn, sphereColumn, submitterColumn,
} from '#shared/documents/compilation-columns.ts'
import { listedEntries } from '#shared/documents/compilation-groups.ts'
import { collectingReasons, noneSentence } from '#shared/documents/collected.ts'
import { byStage, collectedNoun, compilationNoun, compilationWords, type CompilationNoun } from '#shared/documents/compilation-words.ts'
import type { BuildContext, CompilationData } from '#shared/documents/data.ts'
import { draftNotice } from '#shared/documents/draft-notice.ts'
import { preparedBy, signatoryBlock } from '#shared/documents/house.ts'
import type { Doc } from '#shared/documents/model.ts'
import { countedWords } from '#shared/documents/origin-words.ts'
import { runs } from '#shared/documents/runs.ts'
import { submitterSentence } from '#shared/documents/submitter-words.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { compilationDoc, compilationWorkbook } from './compilation.ts'
import type { CompilationPlan } from './compilation.ts'

/** What was proposed, by whom and why, without any answer: zestawienie zgłoszonych postulatów. */
export function buildPostulateList(data: CompilationData, context: BuildContext): Doc {
  return compilationDoc(data, plan(data, 'page', context), context)
}

/** The same list for filtering and sorting. */
export function buildPostulateListWorkbook(data: CompilationData, context: BuildContext): Workbook {
  return compilationWorkbook(data, plan(data, 'sheet', context), context)
}

function plan(data: CompilationData, medium: 'page' | 'sheet', context: BuildContext): CompilationPlan {
  const entries = listedEntries(data)
  const title = `Zestawienie zgłoszonych ${compilationWords[compilationNoun({ scope: data.scope, entries })].genitive}`
  const counted = byStage(entries).map(({ stage, own }) => `${countedWords(own, stage, 'Zestawienie')}.`)
  const said = entries.length === 0 ? [noneSentence(data, collectedNoun(data.scope), context.today)] : [...counted, submitterSentence(entries)]
  return {
    title,
    runningHead: title,
    date: context.today,
    lead: [...draftNotice(collectingReasons(data, context.today)), { kind: 'paragraph', role: 'lead', runs: runs(said.filter(Boolean).join(' ')), part: 'wstęp' }],
    columns: (noun) => columnsOf(data, noun, medium),
    closing: [signatoryBlock(context), ...preparedBy(context)],
  }
}

function columnsOf(data: CompilationData, noun: CompilationNoun, medium: 'page' | 'sheet'): CompilationColumn[] {
  const origin = medium === 'sheet' ? [meetingAndHostsColumn] : data.scope.kind === 'meeting' || data.scope.kind === 'consultation' ? [] : [meetingColumn]
  const remarkColumns = listedEntries(data).some(({ postulate }) => (noun === 'both' || postulate.stage === noun) && postulate.currentText !== '') ? [currentTextColumn] : []
  return [ordinalColumn, numberColumn, submitterColumn, ...remarkColumns, contentColumn(noun), rationaleColumn, sphereColumn, sectionColumn(noun), ...origin]
}
