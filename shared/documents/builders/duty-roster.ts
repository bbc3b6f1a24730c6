import { unitNameOn } from '#shared/domain/unit.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { formatDateNumeric, formatDateRange } from '#shared/text/format-date.ts'
import type { BuildContext, DutyEntry, RosterData, RosterEntry } from '#shared/documents/data.ts'
import { dateColumn, dayColumn, dutyColumns, unitColumn } from '#shared/documents/duty-columns.ts'
import type { DutyColumn } from '#shared/documents/duty-columns.ts'
import { commonParts, officialOpening, preparedBy, signatoryBlock } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import type { Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'

/** More columns than this need a landscape page. */
const widestOnPortrait = 5

/** The duties of a consultation, day by day: who can be asked, when and how. One unit stands above its table, several in the first column. */
export function buildDutyRoster(data: RosterData, context: BuildContext): Doc {
  const { consultation, rosters } = data
  const published = rosters.map(({ roster }) => roster.publishedOn).filter((day) => day !== null).toSorted().at(-1)
  return {
    ...commonParts(context),
    title: titleOf(data),
    runningHead: `Harmonogram dyżurów – ${consultation.subjectShort}`,
    opening: officialOpening(context, { caseNumber: consultation.caseNumber, subject: `konsultacji – ${consultation.subjectFull}`, date: published ?? context.today }),
    sections: [{
      orientation: rosters.some((entry) => columnsOf(entry).length > widestOnPortrait) ? 'landscape' : 'portrait',
      blocks: [
        { kind: 'definitions', items: [{ label: 'Termin konsultacji', value: formatDateRange(consultation.startsOn, consultation.endsOn) }] },
        ...rosters.flatMap((entry) => rosterBlocks(entry, data, context)),
        ...preparedBy(context),
        signatoryBlock(context),
      ],
    }],
  }
}

/** The same duties for filtering and sorting: dates with their year, one sheet for all rosters. */
export function buildDutyRosterWorkbook(data: RosterData, context: BuildContext): Workbook {
  const duties = data.rosters.flatMap((entry) => entry.duties)
  const parts: DutyColumn[] = [unitColumn, dateColumn, ...dutyColumns(duties)]
  return {
    ...commonParts(context),
    title: `${titleOf(data)} – ${data.consultation.subjectShort}`,
    sheets: [{ name: 'Dyżury', orientation: 'landscape', table: tableOf('Dyżury', parts, { duties: sorted(duties), context }) }],
    notes: [`Konsultacje: ${data.consultation.subjectFull}.`, `Stan na ${formatDateNumeric(context.today)}`, ...data.rosters.map(({ roster }) => roster.note).filter(Boolean)],
  }
}

/** The name of the document, unless the only roster has one that says it. */
function titleOf({ rosters }: RosterData): string {
  const [only] = rosters
  return rosters.length === 1 && only?.roster.title.toLowerCase().startsWith('harmonogram') ? only.roster.title : 'Harmonogram dyżurów'
}

function rosterBlocks(entry: RosterEntry, data: RosterData, context: BuildContext): Block[] {
  const { roster, duties } = entry
  const heading: Block[] = roster.title !== titleOf(data) ? [{ kind: 'heading', level: 2, text: roster.title }] : []
  const unit = oneUnit(entry)
  const unitLine: Block[] = unit && duties.length > 0 ? [{ kind: 'paragraph', role: 'label', runs: runs(unitName(unit, duties)) }] : []
  const note: Block[] = roster.note ? [{ kind: 'paragraph', role: 'body', runs: runs(roster.note) }] : []
  if (duties.length === 0) return [...heading, ...note, { kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono dyżurów.') }]
  const days = duties.map(({ duty }) => duty.date).toSorted()
  const table = tableOf(captionOf(days[0] ?? '', days.at(-1) ?? '', data), columnsOf(entry), { duties: sorted(duties), context })
  return [...heading, ...note, ...unitLine, { kind: 'table', table: { ...table, isCaptionShown: true } }]
}

/** The days that the duties span, said once: where they are those of the consultation, they stand above already. */
function captionOf(first: string, last: string, { consultation }: RosterData): string {
  return first === consultation.startsOn && last === consultation.endsOn ? 'Dyżury w czasie konsultacji' : `Dyżury: ${formatDateRange(first, last)}`
}

function columnsOf(entry: RosterEntry): DutyColumn[] {
  const unitColumns = oneUnit(entry) === null && unitColumn.isNeeded(entry.duties) ? [unitColumn] : []
  return [...unitColumns, dayColumn, ...dutyColumns(entry.duties)]
}

type DutyRows = { duties: readonly DutyEntry[]; context: BuildContext }

function tableOf(caption: string, columns: readonly DutyColumn[], rows: DutyRows): Table {
  return { caption, columns: columns.map(({ column }) => column), rows: rows.duties.map((entry) => columns.map(({ cell }) => cell(entry, rows.context))) }
}

function sorted(duties: readonly DutyEntry[]): DutyEntry[] {
  return duties.toSorted((left, right) => comparePolish(dayAndHour(left), dayAndHour(right)) || comparePolish(unitOf(left), unitOf(right)))
}

/** Digits only, so that the order is that of the days. */
function dayAndHour({ duty }: DutyEntry): string {
  return `${duty.date}${duty.from}`.replace(/\D/g, '')
}

function unitOf({ duty, unit }: DutyEntry): string {
  return unit ? unitNameOn(unit, duty.date).name : ''
}

/** The unit that serves all duties, by the roster or because no other occurs. */
function oneUnit({ unit, duties }: RosterEntry): Unit | null {
  const ids = new Set(duties.map((entry) => entry.unit?.id ?? unit?.id))
  return ids.size === 1 ? (duties[0]?.unit ?? unit) : duties.length === 0 ? unit : null
}

function unitName(unit: Unit, duties: readonly DutyEntry[]): string {
  return unitNameOn(unit, duties[0]?.duty.date ?? '').name
}
