import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import type { BuildContext, DutyEntry, RosterEntry } from './data.ts'
import type { DutyColumn } from './duty-columns.ts'
import type { Table } from './table.ts'

type DutyRows = { duties: readonly DutyEntry[]; context: BuildContext }

/** How an expert is reached: one column on a page that has no room for all. */
const contact = { header: 'Kontakt', keys: ['mode', 'phone', 'email', 'room', 'person', 'languages'], share: 50 } as const

/** Duties as a table, a row each, in the order given. */
export function dutyTable(caption: string, columns: readonly DutyColumn[], { duties, context }: DutyRows): Table {
  return { caption, columns: columns.map(({ column }) => column), rows: duties.map((entry) => columns.map(({ cell }) => cell(entry, context))), together: contact }
}

/** By day and hour, then by unit. */
export function sortedDuties(duties: readonly DutyEntry[]): DutyEntry[] {
  return duties.toSorted((left, right) => comparePolish(dayAndHour(left), dayAndHour(right)) || comparePolish(unitNameOf(left), unitNameOf(right)))
}

/** Digits only, so that the order is that of the days. */
function dayAndHour({ duty }: DutyEntry): string {
  return `${duty.date}${duty.from}`.replace(/\D/g, '')
}

/** How the unit of a duty was called on its day; empty without one. */
export function unitNameOf({ duty, unit }: DutyEntry): string {
  return unit ? unitNameOn(unit, duty.date).name : ''
}

export type UnitDuties = { name: string; duties: DutyEntry[] }

/** The duties of each unit, in the order of their names; those of no unit last, under an empty name. A duty without a unit is that of its roster's. */
export function dutiesByUnit(rosters: readonly RosterEntry[]): UnitDuties[] {
  const all = rosters.flatMap(({ unit, duties }) => duties.map((entry) => ({ ...entry, unit: entry.unit ?? unit })))
  const groups = [...Map.groupBy(sortedDuties(all), ({ unit }) => unit?.id ?? '')].map(([id, duties]) => ({ isNamed: id !== '', name: nameOf(duties[0]!.unit, duties), duties }))
  return groups.toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed) || comparePolish(one.name, other.name)).map(({ name, duties }) => ({ name, duties }))
}

function nameOf(unit: Unit | null, duties: readonly DutyEntry[]): string {
  return unit ? unitNameOn(unit, duties[0]!.duty.date).name : ''
}
