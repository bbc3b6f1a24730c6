import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { draftNotice } from '#shared/documents/draft-notice.ts'
import { commonParts, officialOpening } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { cooperationChapter } from '#shared/documents/programme-report/cooperation-chapter.ts'
import { indicatorsOf } from '#shared/documents/programme-report/indicators.ts'
import { basicsChapter, entitiesChapter, moneyChapter } from '#shared/documents/programme-report/opening-chapters.ts'
import { isYearOver, yearPostulates } from '#shared/documents/programme-report/year-figures.ts'
import type { ProgrammeReportData } from '#shared/documents/report-data.ts'
import { toFillIn } from '#shared/documents/report/to-fill-in.ts'
import { reportSignatures } from '#shared/documents/report/two-signatures.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import type { Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { formatCount } from '#shared/text/plural.ts'

const titleOf = (year: number) => `Sprawozdanie z realizacji programu współpracy za rok ${year}`

/** The yearly report to the council (art. 5a ust. 3 of the act of 24 April 2003): an outline with the figures that the register knows, and marked room for those that are kept elsewhere. */
export function buildProgrammeReport(data: ProgrammeReportData, context: BuildContext): Doc {
  const title = titleOf(data.year)
  const yearly = data.programmes.find(({ kind }) => kind === 'annual')
  const blocks: Block[] = [
    ...(yearly ? [{ kind: 'paragraph', role: 'subtitle', runs: runs(yearly.title), part: 'nazwa programu' } as const] : []),
    { kind: 'paragraph', role: 'notice', runs: runs(strong('Do uzupełnienia. '), 'Dane o zlecaniu zadań, środkach i pozostałych formach współpracy pochodzą z innych ewidencji. Ich miejsca są oznaczone słowem „uzupełnić”.') },
    ...draftNotice(draftReasons(data, context.today)),
    ...basicsChapter(data, context), ...entitiesChapter, ...moneyChapter, ...cooperationChapter(data, context),
    { kind: 'heading', level: 2, text: '5. Wskaźniki' },
    { kind: 'table', table: indicatorsTable(data, context.today, toFillIn()), part: 'wskaźniki' },
    { kind: 'heading', level: 2, text: '6. Podsumowanie' },
    { kind: 'fields', caption: 'Podsumowanie', fields: [{ label: 'Ocena realizacji programu i wnioski na kolejny rok', hint: '(uzupełnić)', heightMm: 36 }] },
  ]
  return {
    ...commonParts(context), title, runningHead: title,
    opening: officialOpening(context, { caseNumber: '', date: context.today }),
    sections: [{ orientation: 'portrait', blocks: [...blocks, ...reportSignatures(context), ...abbreviationBlocks([title, ...textsOfBlocks(blocks)])] }],
  }
}

/** The indicators to be completed and sent on, and the organisations that they count. */
export function buildProgrammeReportWorkbook(data: ProgrammeReportData, context: BuildContext): Workbook {
  return {
    ...commonParts(context), title: titleOf(data.year),
    sheets: [
      { name: 'Wskaźniki', orientation: 'portrait', table: indicatorsTable(data, context.today, '') },
      {
        name: 'Organizacje', orientation: 'portrait',
        table: { caption: 'Organizacje współpracujące', columns: [{ key: 'ordinal', header: 'Lp.', kind: 'number', share: 8 }, { key: 'name', header: 'Organizacja', kind: 'text', share: 80 }], rows: data.organisations.map((name, index) => [String(index + 1), name]) },
      },
    ],
    notes: ['Puste wskaźniki uzupełnia się z innych ewidencji.', `Stan na ${formatDate(context.today)}`],
  }
}

/** While the year lasts and while answers wait, its figures are not the last ones. */
function draftReasons(data: ProgrammeReportData, today: string): string[] {
  const { waiting, decided } = yearPostulates(data)
  return [
    isYearOver(data.year, today) ? '' : `Dane za rok ${data.year} według stanu na dzień ${formatDate(today)}`.replace(/\.?$/, '.'),
    waiting === 0 ? '' : `Postulaty bez zatwierdzonego stanowiska: ${formatCount(waiting)} z ${formatCount(decided.length)}.`,
  ]
}

function indicatorsTable(data: ProgrammeReportData, today: string, unknown: string): Table {
  return {
    caption: `Wskaźniki współpracy w ${data.year} r.`,
    columns: [{ key: 'ordinal', header: 'Lp.', kind: 'number', share: 10 }, { key: 'indicator', header: 'Wskaźnik', kind: 'text', share: 80 }, { key: 'value', header: 'Wartość', kind: 'text', share: 60 }],
    rows: indicatorsOf(data, today).map(({ label, value }, index) => [String(index + 1), label, value || unknown]),
  }
}
