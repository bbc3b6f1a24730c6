import { dutyModeLabels } from '#shared/domain/duty.ts'
import { formatDayAndWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { BuildContext, DutyEntry, RosterData } from './data.ts'
import { toFillIn } from './duty-columns.ts'
import { dutiesByUnit, sortedDuties, unitNameOf } from './duty-table.ts'
import { timeStyle } from './house.ts'
import type { Block } from './model.ts'
import { runs } from './runs.ts'
import { linesOf, type Column, type Row, type Table, type TableSize } from './table.ts'

/** What is left for the rows of a table under the heading of a poster, and how wide they are. */
const room = { heightMm: 165, widthMm: 165 }
/** The larger the type, the fewer letters fit a line (on average half as wide as high) and the higher the line. */
const sizes: readonly { size: TableSize; typeMm: number }[] = [{ size: 'large', typeMm: 6.3 }, { size: 'medium', typeMm: 4.9 }]

/** The duties for a door: what a passer-by must know, in the largest type with which all of it stands on one page. With more duties than that, in the usual type. */
export function posterBlocks({ consultation, rosters }: RosterData, context: BuildContext): Block[] {
  const subject: Block = { kind: 'paragraph', role: 'poster', runs: runs(consultation.subjectShort) }
  const duties = sortedDuties(rosters.flatMap(({ unit, duties: own }) => own.map((entry) => ({ ...entry, unit: entry.unit ?? unit }))))
  if (duties.length === 0) return [subject, { kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono dyżurów.') }]
  const units = dutiesByUnit(rosters)
  const lead: Block[] = units.length === 1 && units[0]!.name !== '' ? [{ kind: 'paragraph', role: 'subtitle', runs: runs(units[0]!.name) }] : []
  const table = posterTable(duties, { hasUnits: units.length > 1, context })
  const fitting = sizes.find(({ typeMm }) => heightOf(table, typeMm) <= room.heightMm)
  return [subject, ...lead, { kind: 'table', table: fitting ? { ...table, size: fitting.size } : table }]
}

function posterTable(duties: readonly DutyEntry[], { hasUnits, context }: { hasUnits: boolean; context: BuildContext }): Table {
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
  const letters = columns.map(({ share }) => Math.max(1, Math.floor(((room.widthMm * share) / shares - 4) / (typeMm * 0.5))))
  const linesIn = (texts: readonly string[], most: number) => texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / most)), 0)
  const rowHeight = (row: Row) => Math.max(...row.map((cell, index) => linesIn(linesOf(cell).map(({ text }) => text), letters[index]!))) * typeMm * 1.28 + 2.2
  return [columns.map(({ header }) => header), ...rows].reduce((sum, row) => sum + rowHeight(row), 0)
}
