import {
  contentColumn, decisionColumn, numberColumn, ordinalColumn, positionColumn, rationaleColumn, sectionColumn, submitterColumn, unitColumn, type CompilationColumn,
} from '#shared/documents/compilation-columns.ts'
import { consultationPhase } from '#shared/documents/consultation-phase.ts'
import type { BuildContext, PostulateEntry } from '#shared/documents/data.ts'
import type { Block } from '#shared/documents/model.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import type { Table } from '#shared/documents/table.ts'
import { formatCount } from '#shared/text/plural.ts'
import { chartBlocks, countTable } from './counted.ts'
import { namedParagraph } from './named-paragraph.ts'
import { countsByDecision, countsBySection, countsByUnit, leadingUnitName } from './remark-figures.ts'
import { remarkState, type RemarkState, type ReportRemarks } from './report-remarks.ts'

const heading: Block = { kind: 'heading', level: 2, text: '6. Zestawienie uwag' }

/** Said for good only of a consultation that is over. */
const withoutRemarks: Record<Exclude<RemarkState, 'some'> | 'none yet', string> = {
  none: 'W konsultacjach nie zgłoszono uwag.',
  'none yet': 'Zestawienie powstanie po zakończeniu konsultacji.',
  unregistered: 'Uwag ze zgłoszonych pism nie wpisano jeszcze do rejestru. Zestawienie powstanie po ich wpisaniu.',
}

/** 6. What was decided, by whom and of which part of the draft, in figures; the table itself lies on pages of its own. */
export function remarksSection({ consultation }: ConsultationReportData, remarks: ReportRemarks, today: string): Block[] {
  const state = remarkState(remarks)
  const isOver = consultationPhase(consultation, today) === 'over'
  if (state !== 'some') return [heading, namedParagraph('uwagi w liczbach', withoutRemarks[state === 'none' && !isOver ? 'none yet' : state])]
  const byDecision = countsByDecision(remarks)
  const byUnit = countsByUnit(remarks, consultation.endsOn)
  const bySection = countsBySection(remarks)
  return [
    heading,
    countTable({ caption: 'Uwagi według rozstrzygnięcia', header: 'Rozstrzygnięcie', countHeader: 'Uwagi', part: 'rozstrzygnięcia' }, byDecision),
    ...chartBlocks('Uwagi według rozstrzygnięcia – wykres', byDecision, 'wykres rozstrzygnięć'),
    { kind: 'table', table: unitTable(remarks, byUnit.map(({ label }) => label), consultation.endsOn), part: 'komórki' },
    ...chartBlocks('Uwagi według komórki merytorycznej – wykres', byUnit, 'wykres komórek'),
    countTable({ caption: 'Uwagi według części dokumentu', header: 'Część dokumentu', countHeader: 'Uwagi', part: 'części dokumentu' }, bySection),
  ]
}

/** Each unit with how many remarks it leads, and what it decided of them. */
export function unitTable({ decided }: ReportRemarks, units: readonly string[], day: string): Table {
  const rows = units.map((unit) => {
    const own = decided.filter((entry) => leadingUnitName(entry, day) === unit)
    const said = countsByDecision({ decided: own, listed: own }).map(({ label, count }) => ({ text: `${label} – ${formatCount(count)}` }))
    return [unit, formatCount(own.length), said]
  })
  return {
    caption: 'Uwagi według komórki merytorycznej', isCaptionShown: true, rows,
    columns: [{ key: 'unit', header: 'Komórka merytoryczna', kind: 'text', share: 66 }, { key: 'count', header: 'Uwagi', kind: 'number', share: 16 }, { key: 'decisions', header: 'Rozstrzygnięcia', kind: 'text', share: 64 }],
  }
}

/** On a page the remark and the position get the room: its number, who submitted it and to which part stand together. */
const whoseRemark = { header: 'Zgłoszenie', keys: ['number', 'submitter', 'programmeSection'], share: 40 }

/** Nine columns on a page that lies on its side: shares are millimetres, so that no word of a header is broken. */
const remarkColumns: readonly CompilationColumn[] = [
  withShare(ordinalColumn, 9), withShare(numberColumn, 17), withShare(submitterColumn, 29), withShare(sectionColumn('remark'), 23), withShare(contentColumn('remark'), 48), withShare(rationaleColumn, 29), withShare(decisionColumn, 30),
  withShare(positionColumn, 40), withShare(unitColumn, 27),
]

function withShare({ column, cell }: CompilationColumn, share: number): CompilationColumn {
  return { column: { ...column, share }, cell }
}

/** Each remark with its decision and position, in the order of their numbers. */
export function remarksTable(listed: readonly PostulateEntry[], context: BuildContext): Table {
  return {
    caption: 'Zgłoszone uwagi i stanowiska', columns: remarkColumns.map(({ column }) => column),
    rows: listed.map((entry, index) => remarkColumns.map(({ cell }) => cell({ ...entry, ordinal: index + 1 }, context))),
    together: whoseRemark,
  }
}
