import { dutyModeLabels } from '#shared/domain/duty.ts'
import { formatDayAndWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { BuildContext, DutyEntry, RosterData } from './data.ts'
import { toFillIn } from './duty-columns.ts'
import { dutiesByUnit, sortedDuties, unitNameOf } from './duty-table.ts'
import { timeStyle } from './house.ts'
import type { Block } from './model.ts'
import { phoneListTable } from './phone-list.ts'
import { runs } from './runs.ts'
import { linesOf, type Column, type Row, type Table, type TableSize } from './table.ts'
import { wideEnough } from './wide-enough.ts'

const widthMm = 165
/** What the head of an office leaves of a page for the subject and the table. */
const pageMm = 190
/** The subject stands in lines of about so many letters, and is so high. */
const subjectLine = { letters: 30, heightMm: 13 }
const unitLine = { letters: 75, heightMm: 8 }
/** The larger the type, the fewer letters fit a line (on average half as wide as high) and the higher the line. */
const larger: readonly Type[] = [{ size: 'large', typeMm: 6.3 }, { size: 'medium', typeMm: 4.9 }, { size: 'raised', typeMm: 4.2 }]
const usual: Type = { typeMm: 3.5 }

type DutyTable = Table & { rows: readonly Row[] }
type Type = { size?: TableSize; typeMm: number }

/**
 * The duties for a door: what a passer-by must know, in the largest type with which all of it stands on one page. A row for each duty where they fit,
 * else for each who answers, with all their days. Only what fits no page in the usual type goes on to another.
 */
export function posterBlocks(data: RosterData, context: BuildContext): Block[] {
  const { consultation, rosters } = data
  const subject: Block = { kind: 'paragraph', role: 'poster', runs: runs(consultation.subjectShort), part: 'temat' }
  const duties = sortedDuties(rosters.flatMap(({ unit, duties: own }) => own.map((entry) => ({ ...entry, unit: entry.unit ?? unit }))))
  if (duties.length === 0) return [subject, { kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono dyżurów.'), part: 'brak dyżurów' }]
  const units = dutiesByUnit(rosters)
  const unitName = units.length === 1 ? units[0]!.name : ''
  const lead: Block[] = unitName === '' ? [] : [{ kind: 'paragraph', role: 'subtitle', runs: runs(unitName), part: 'komórka' }]
  const roomMm = pageMm - Math.ceil(consultation.subjectShort.length / subjectLine.letters) * subjectLine.heightMm - Math.ceil(unitName.length / unitLine.letters) * unitLine.heightMm
  const byDuty = posterTable(duties, { hasUnits: units.length > 1, context })
  const byContact = phoneListTable(data, context, { isBrief: true })
  return [subject, ...lead, { kind: 'table', table: fittingTable(byDuty, larger, roomMm) ?? fittingTable(byContact, larger, roomMm) ?? fittingTable(byDuty, [usual], roomMm) ?? wideEnough(byContact, 'contact', { typeMm: usual.typeMm, widthMm }) ?? byContact, part: 'dyżury' }]
}

/** The table in the largest of these types with which it fits the room, addresses unbroken; undefined when it fits in none. */
function fittingTable(table: DutyTable, types: readonly Type[], roomMm: number): Table | undefined {
  for (const { size, typeMm } of types) {
    const wide = wideEnough(table, 'contact', { typeMm, widthMm })
    if (wide && heightOf(wide, typeMm) <= roomMm) return { ...wide, ...(size && { size }) }
  }
  return undefined
}

function posterTable(duties: readonly DutyEntry[], { hasUnits, context }: { hasUnits: boolean; context: BuildContext }): DutyTable {
  const columns: Column[] = [
    { key: 'date', header: 'Dzień', kind: 'text', share: 44 },
    { key: 'hours', header: 'Godziny', kind: 'text', share: 24 },
    ...(hasUnits ? [{ key: 'unit', header: 'Kto', kind: 'text', share: 38 } as const] : []),
    { key: 'contact', header: 'Kontakt', kind: 'text', share: 32 },
  ]
  const rows = duties.map((entry): Row => [
    formatDayAndWeekday(entry.duty.date), formatTimeRange(entry.duty.from, entry.duty.to, { ...timeStyle(context.house), isAligned: true }), ...(hasUnits ? [unitNameOf(entry)] : []), contactOf(entry),
  ])
  return { caption: 'Dyżury', columns, rows }
}

function contactOf({ duty }: DutyEntry) {
  const said = [duty.room, duty.phone && formatPhone(duty.phone), duty.email].filter(Boolean)
  if (said.length > 0) return said.map((text) => ({ text, isStrong: true as const }))
  return duty.mode === 'phone' || duty.mode === 'email' ? toFillIn : dutyModeLabels[duty.mode]
}

/** About how high the rows are, head included. */
function heightOf({ columns, rows }: Table, typeMm: number): number {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const letters = columns.map(({ share }) => Math.max(1, Math.floor(((widthMm * share) / shares - 4) / (typeMm * 0.5))))
  const linesIn = (texts: readonly string[], most: number) => texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / most)), 0)
  const rowHeight = (row: Row) => Math.max(...row.map((cell, index) => linesIn(linesOf(cell).map(({ text }) => text), letters[index]!))) * typeMm * 1.28 + 2.2
  return [columns.map(({ header }) => header), ...rows].reduce((sum, row) => sum + rowHeight(row), 0)
}
