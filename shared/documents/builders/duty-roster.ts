import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { formatDate, formatDateNumeric, formatDateRange } from '#shared/text/format-date.ts'
import type { BuildContext, DutyEntry, RosterData, RosterEntry } from '#shared/documents/data.ts'
import { dateColumn, dayColumn, dutyColumns, unitColumn } from '#shared/documents/duty-columns.ts'
import type { DutyColumn } from '#shared/documents/duty-columns.ts'
import { posterBlocks } from '#shared/documents/duty-poster.ts'
import { currentRoster, type DutyRosterVariant } from '#shared/documents/duty-roster-variants.ts'
import { dutiesByUnit, dutyTable, sortedDuties } from '#shared/documents/duty-table.ts'
import { commonParts, officialOpening, preparedBy, signatoryBlock } from '#shared/documents/house.ts'
import type { Block, BlockGroup, Definition, Doc, Section } from '#shared/documents/model.ts'
import { phoneListBlocks, phoneListTable } from '#shared/documents/phone-list.ts'
import { isWideByUnit, unitBlocks } from '#shared/documents/unit-duties.ts'
import { runs } from '#shared/documents/runs.ts'
import type { Workbook } from '#shared/documents/workbook.ts'

/** More columns than this need a landscape page. */
const widestOnPortrait = 5

/** `opening`: an official one has a case number and a date; a web page has its own head, and a poster the office's name alone. */
type Page = { title: string; opening: 'official' | 'letterhead' | 'none'; orientation: Section['orientation']; blocks: readonly (Block | BlockGroup)[] }

const pages: { [V in DutyRosterVariant]: (data: RosterData, context: BuildContext) => Page } = {
  'wedlug-dat': (data, context) => ({
    title: titleOf(data),
    opening: 'official',
    orientation: orientationOf(data),
    blocks: [rosterGroup(data, context), signatoryBlock(context), ...preparedBy(context)],
  }),
  'wedlug-komorek': (data, context) => ({
    title: titleOf(data), opening: 'official', orientation: isWideByUnit(data, widestOnPortrait) ? 'landscape' : 'portrait', blocks: [...unitBlocks(data, context), signatoryBlock(context), ...preparedBy(context)],
  }),
  strona: (data, context) => ({ title: titleOf(data), opening: 'none', orientation: orientationOf(data), blocks: [rosterGroup(data, context)] }),
  plakat: (data, context) => ({ title: 'Dyżury', opening: 'letterhead', orientation: 'portrait', blocks: posterBlocks(data, context) }),
  projekt: (data, context) => ({
    title: `${titleOf(data)} – projekt`, opening: 'official', orientation: orientationOf(data),
    blocks: [{ kind: 'paragraph', role: 'subtitle', runs: runs(`Stan na dzień ${formatDate(context.today)}`), part: 'stan' }, rosterGroup(data, context), ...preparedBy(context)],
  }),
  telefony: (data, context) => ({ title: 'Telefony dyżurne', opening: 'official', orientation: 'portrait', blocks: [...phoneListBlocks(data, context), ...preparedBy(context)] }),
}

const orientationOf = ({ rosters }: RosterData) => (rosters.some((entry) => columnsOf(entry).length > widestOnPortrait) ? 'landscape' : 'portrait')

/** The duties of a consultation: day by day (one unit stands above its table, several in the first column), unit by unit, for a web page without what only a paper has (letterhead, case number, signature), for a door, or as a list of telephones. */
export function buildDutyRoster(data: RosterData, context: BuildContext): Doc {
  const { consultation, rosters } = data
  const { title, opening: kind, orientation, blocks } = pages[variantOf(context)](data, context)
  const official = officialOpening(context, { caseNumber: consultation.caseNumber, subject: `konsultacji ${consultedPhrase(consultation.subjectFull)}`, date: publishedOn(rosters) ?? context.today })
  return {
    ...commonParts(context),
    title,
    ...(variantOf(context) === 'strona' && { isWebContent: true as const }),
    runningHead: `${title.startsWith('Harmonogram') ? 'Harmonogram dyżurów' : title} – ${consultation.subjectShort}`,
    opening: kind === 'official' ? official : { letterhead: kind === 'none' ? [] : official.letterhead },
    sections: [{ orientation, blocks: [{ kind: 'definitions', items: termOf(data, kind), part: 'podstawowe informacje' }, ...blocks] }],
  }
}

/** The day of what is shown; undefined as soon as some of it was not published. */
function publishedOn(rosters: readonly RosterEntry[]): string | undefined {
  const days = rosters.flatMap((entry) => entry.publishedOn ?? [])
  return days.length < rosters.length ? undefined : days.toSorted().at(-1)
}

/** What stands under the title; on a web page also what the consultation is about, which papers say above it. */
function termOf({ consultation }: RosterData, opening: Page['opening']): Definition[] {
  const term = { label: 'Termin konsultacji', value: formatDateRange(consultation.startsOn, consultation.endsOn) }
  return opening === 'none' ? [{ label: 'Konsultacje', value: consultation.subjectFull }, term] : [term]
}

/** The builder is only called with a variant of the catalogue. */
const variantOf = ({ variant }: BuildContext) => (variant ?? 'wedlug-dat') as DutyRosterVariant

/** The same duties for filtering and sorting: dates with their year, one sheet for all rosters, by day or by unit; or the list of telephones. */
export function buildDutyRosterWorkbook(data: RosterData, context: BuildContext): Workbook {
  const { consultation, rosters } = data
  const variant = variantOf(context)
  const duties = variant === 'wedlug-komorek' ? dutiesByUnit(rosters).flatMap((unit) => unit.duties) : sortedDuties(rosters.flatMap((entry) => entry.duties))
  const isList = variant === 'telefony'
  const published = publishedOn(rosters)
  const table = isList ? phoneListTable(data, context) : dutyTable('Dyżury', [unitColumn, dateColumn, ...dutyColumns(duties)], { duties, context })
  return {
    ...commonParts(context),
    title: `${isList ? 'Telefony dyżurne' : titleOf(data)}${variant === currentRoster ? ' – projekt' : ''} – ${consultation.subjectShort}`,
    sheets: [{ name: isList ? 'Telefony' : 'Dyżury', orientation: 'landscape', table }],
    notes: [`Konsultacje: ${consultation.subjectFull}.`, published ? `Opublikowano ${formatDateNumeric(published)}` : `Stan na ${formatDateNumeric(context.today)}`, ...rosters.map(({ roster }) => roster.note).filter(Boolean)],
  }
}

/** The name of the document, unless the only roster has one that says it. */
function titleOf({ rosters }: RosterData): string {
  const [only] = rosters
  return rosters.length === 1 && only?.roster.title.toLowerCase().startsWith('harmonogram') ? only.roster.title : 'Harmonogram dyżurów'
}

const noDuties: Block = { kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono dyżurów.'), part: 'brak dyżurów' }

function rosterGroup(data: RosterData, context: BuildContext): BlockGroup {
  return { kind: 'group', part: 'harmonogramy', items: data.rosters.length === 0 ? [[noDuties]] : data.rosters.map((entry) => rosterBlocks(entry, data, context)) }
}

function rosterBlocks(entry: RosterEntry, data: RosterData, context: BuildContext): Block[] {
  const { roster, duties } = entry
  const heading: Block[] = roster.title !== titleOf(data) ? [{ kind: 'heading', level: 2, text: roster.title, part: 'nazwa harmonogramu' }] : []
  const unit = oneUnit(entry)
  const unitLine: Block[] = unit && duties.length > 0 ? [{ kind: 'paragraph', role: 'label', runs: runs(unitName(unit, duties)), part: 'komórka' }] : []
  const note: Block[] = roster.note ? [{ kind: 'paragraph', role: 'body', runs: runs(roster.note), part: 'uwagi' }] : []
  if (duties.length === 0) return [...heading, ...note, noDuties]
  const days = duties.map(({ duty }) => duty.date).toSorted()
  const table = dutyTable(captionOf(days[0] ?? '', days.at(-1) ?? '', data), columnsOf(entry), { duties: sortedDuties(duties), context })
  return [...heading, ...note, ...unitLine, { kind: 'table', table: { ...table, isCaptionShown: true }, part: 'dyżury' }]
}

/** The days that the duties span, said once: where they are those of the consultation, they stand above already. */
function captionOf(first: string, last: string, { consultation }: RosterData): string {
  return first === consultation.startsOn && last === consultation.endsOn ? 'Dyżury w czasie konsultacji' : `Dyżury: ${formatDateRange(first, last)}`
}

function columnsOf(entry: RosterEntry): DutyColumn[] {
  const unitColumns = oneUnit(entry) === null && unitColumn.isNeeded(entry.duties) ? [unitColumn] : []
  const [hours, ...others] = dutyColumns(entry.duties)
  return [dayColumn, hours!, ...unitColumns, ...others]
}

/** The unit that serves all duties, by the roster or because no other occurs. */
function oneUnit({ unit, duties }: RosterEntry): Unit | null {
  const ids = new Set(duties.map((entry) => entry.unit?.id ?? unit?.id))
  return ids.size === 1 ? (duties[0]?.unit ?? unit) : duties.length === 0 ? unit : null
}

function unitName(unit: Unit, duties: readonly DutyEntry[]): string {
  return unitNameOn(unit, duties[0]?.duty.date ?? '').name
}
