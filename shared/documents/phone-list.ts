import { formatDateList, formatDayAndWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { BuildContext, DutyEntry, RosterData } from './data.ts'
import { toFillIn } from './duty-columns.ts'
import { dutiesByUnit, type UnitDuties } from './duty-table.ts'
import { timeStyle } from './house.ts'
import type { Block } from './model.ts'
import { runs } from './runs.ts'
import type { CellLine, Column, Row, Table } from './table.ts'
import { wideEnough } from './wide-enough.ts'

type DutyTable = Table & { rows: readonly Row[] }
type Line = { name: string; duties: DutyEntry[] }

/** An upright page in the usual type. */
const onPage = { typeMm: 3.5, widthMm: 165 }
/** So many days stand each by itself, with its weekday; more are put together. */
const mostSingleDays = 6

/** The list, or that there is none. */
export function phoneListBlocks(data: RosterData, context: BuildContext): Block[] {
  if (data.rosters.every(({ duties }) => duties.length === 0)) return [{ kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono dyżurów.'), part: 'brak dyżurów' }]
  const [only, ...others] = dutiesByUnit(data.rosters)
  const unit: Block[] = only?.name && others.length === 0 ? [{ kind: 'paragraph', role: 'label', runs: runs(only.name), part: 'komórka' }] : []
  const table = phoneListTable(data, context)
  return [...unit, { kind: 'table', table: wideEnough(table, 'contact', onPage) ?? table, part: 'telefony' }]
}

/** Who answers under which number and when: a row for each number of a unit and each person there, in it the days and under them their hours. The only unit is not named in every row: it stands above. `isBrief`: without what they answer for. */
export function phoneListTable({ rosters }: RosterData, context: BuildContext, { isBrief = false } = {}): DutyTable {
  const units = dutiesByUnit(rosters)
  const lines = units.flatMap((unit) => linesOfUnit(units.length === 1 ? { ...unit, name: '' } : unit))
  const hasNames = lines.some(({ name }) => name !== '')
  const hasSpheres = !isBrief && lines.some(({ duties }) => duties.some(({ spheres }) => spheres.length > 0))
  const columns: Column[] = [
    ...(hasNames ? [{ key: 'who', header: 'Kto odpowiada', kind: 'text', share: 30 } as const] : []),
    ...(hasSpheres ? [{ key: 'spheres', header: 'W sprawach', kind: 'text', share: 33 } as const] : []),
    { key: 'contact', header: 'Telefon, e-mail', kind: 'text', share: 26 },
    { key: 'when', header: 'Kiedy', kind: 'text', share: 31 },
  ]
  const rows = lines.map((line): Row => [...(hasNames ? [whoOf(line)] : []), ...(hasSpheres ? [spheresOf(line)] : []), contactOf(line), whenOf(line, context)])
  return { caption: 'Telefony dyżurne', columns, rows }
}

function linesOfUnit({ name, duties }: UnitDuties): Line[] {
  const keyOf = ({ duty, personName }: DutyEntry) => [formatPhone(duty.phone), duty.email, elsewhere(duty), personName].join('\n')
  return [...Map.groupBy(duties, keyOf).values()].map((own) => ({ name: [name, own[0]!.personName].filter(Boolean).join('\n'), duties: own }))
}

const textLines = (texts: readonly string[]): CellLine[] => [...new Set(texts)].map((text) => ({ text }))
const whoOf = ({ name }: Line) => textLines(name.split('\n'))
const spheresOf = ({ duties }: Line) => textLines(duties.flatMap(({ spheres }) => spheres.map(({ short, nominative }) => short || nominative)))

function contactOf({ duties }: Line): CellLine[] {
  const { duty } = duties[0]!
  const number = formatPhone(duty.phone)
  const where = elsewhere(duty)
  return [...(number || !(duty.email || where) ? [{ text: number || toFillIn, isStrong: true } as const] : []), ...(duty.email ? [{ text: duty.email }] : []), ...(where ? [{ text: where }] : [])]
}

/** Where an expert is who is reached neither by phone nor by e-mail; empty for those who are. */
function elsewhere({ mode, phone, email, room }: DutyEntry['duty']): string {
  if (phone !== '' || email !== '') return ''
  return mode === 'in_person' ? ['na miejscu', room].filter(Boolean).join(', ') : mode === 'online' ? 'on-line' : ''
}

const daysOf = (days: readonly string[]): CellLine[] => (days.length > mostSingleDays ? [{ text: formatDateList(days) }] : textLines(days.map(formatDayAndWeekday)))

function whenOf({ duties }: Line, { house }: BuildContext): CellLine[] {
  const hoursOf = ({ duty }: DutyEntry) => formatTimeRange(duty.from, duty.to, { ...timeStyle(house), isAligned: true })
  return [...Map.groupBy(duties, hoursOf)].flatMap(([hours, own]) => [...daysOf(own.map(({ duty }) => duty.date)), { text: hours }])
}
