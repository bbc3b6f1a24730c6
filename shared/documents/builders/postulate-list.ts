import type { CompilationColumn } from '#shared/documents/compilation-columns.ts'
import {
  contentColumn, currentTextColumn, meetingAndHostsColumn, meetingColumn, numberColumn, ordinalColumn, rationaleColumn, sectionColumn, sphereColumn, submitterColumn,
} from '#shared/documents/compilation-columns.ts'
import { listedEntries } from '#shared/documents/compilation-groups.ts'
import { compilationNoun, compilationWords } from '#shared/documents/compilation-words.ts'
import type { BuildContext, CompilationData } from '#shared/documents/data.ts'
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
  return compilationDoc(data, plan(data, columnsOf(data, 'page'), context), context)
}

/** The same list for filtering and sorting. */
export function buildPostulateListWorkbook(data: CompilationData, context: BuildContext): Workbook {
  return compilationWorkbook(data, plan(data, columnsOf(data, 'sheet'), context), context)
}

function plan(data: CompilationData, columns: readonly CompilationColumn[], context: BuildContext): CompilationPlan {
  const noun = compilationNoun(data)
  const entries = listedEntries(data)
  const title = `Zestawienie zgłoszonych ${compilationWords[noun].genitive}`
  return {
    title,
    runningHead: title,
    date: context.today,
    lead: [{ kind: 'paragraph', role: 'lead', runs: runs(entries.length === 0 ? compilationWords[noun].none : [`${countedWords(entries, noun, 'Zestawienie')}.`, submitterSentence(entries)].filter(Boolean).join(' ')), part: 'wstęp' }],
    columns,
    closing: [...preparedBy(context), signatoryBlock(context)],
  }
}

function columnsOf(data: CompilationData, medium: 'page' | 'sheet'): CompilationColumn[] {
  const noun = compilationNoun(data)
  const origin = medium === 'sheet' ? [meetingAndHostsColumn] : data.scope.kind === 'meeting' || data.scope.kind === 'consultation' ? [] : [meetingColumn]
  const remarkColumns = listedEntries(data).some(({ postulate }) => postulate.currentText !== '') ? [currentTextColumn] : []
  return [ordinalColumn, numberColumn, submitterColumn, ...remarkColumns, contentColumn(noun), rationaleColumn, sphereColumn, sectionColumn(noun), ...origin]
}
