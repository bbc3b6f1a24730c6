import { daysBetween } from '#shared/domain/day.ts'
import { phoneKey } from '#shared/domain/duty-resources.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import type { DutyRow } from './first-duty.ts'

/** What stands beside the days: a line for each telephone, person or unit. */
export const gridViews = ['phone', 'person', 'unit'] as const
export type GridView = (typeof gridViews)[number]
export const gridViewLabels: Record<GridView, string> = { phone: 'telefony', person: 'osoby', unit: 'komórki' }

/** `value` is what a duty of the line holds: a number as it was typed, or an id; empty for the line of those without. */
export type Holder = { key: string; value: string; label: string }
export type DutyGrid = { days: string[]; holders: Holder[]; at: (day: string, holder: string) => readonly DutyRow[] }

const without: Record<GridView, Holder> = {
  phone: { key: '', value: '', label: 'bez telefonu' },
  person: { key: '', value: '', label: 'bez osoby' },
  unit: { key: '', value: '', label: 'bez komórki' },
}

/** Whose line a duty stands in. */
export function holderOfDuty(duty: DutyRow, view: GridView): Holder {
  const value = { phone: duty.phone.trim(), person: duty.person ?? '', unit: duty.unit ?? '' }[view]
  return value === '' ? without[view] : { key: view === 'phone' ? phoneKey(value) || value : value, value, label: { phone: formatPhone(value), person: duty.personName, unit: duty.unitName }[view] }
}

export const phoneHolder = (phone: string): Holder => ({ key: phoneKey(phone) || phone.trim(), value: phone.trim(), label: formatPhone(phone.trim()) })

/** What a duty holds when it stands in a line. */
export function inLine(view: GridView, { value }: Holder): { phone: string } | { person: string | null } | { unit: string | null } {
  if (view === 'phone') return { phone: value }
  return view === 'person' ? { person: value || null } : { unit: value || null }
}

/** More days than a year are no roster: then only those with duties are shown. */
const mostDays = 366
const none: readonly DutyRow[] = []
const byLabel = new Intl.Collator('pl')

type GridSetting = { view: GridView; duties: readonly DutyRow[]; period: { startsOn: string; endsOn: string }; /** Lines that were asked for and have no duty yet. */ added: readonly Holder[] }

/** The days of the consultation, and those of duties outside it; a line for each who has a duty, in the order of the alphabet, those without last. */
export function dutyGrid({ view, duties, period, added }: GridSetting): DutyGrid {
  const ofPeriod = daysBetween(period.startsOn, period.endsOn)
  const days = [...new Set([...(ofPeriod.length > mostDays ? [] : ofPeriod), ...duties.map(({ date }) => date)])].toSorted()
  const holders = new Map<string, Holder>()
  for (const holder of [...added, ...duties.map((duty) => holderOfDuty(duty, view))]) if (!holders.has(holder.key)) holders.set(holder.key, holder)
  const hasNamed = [...holders.keys()].some((key) => key !== '')
  holders.delete('')
  const isWithout = !hasNamed || duties.some((duty) => holderOfDuty(duty, view).key === '')
  const cells = new Map([...Map.groupBy(duties, (duty) => cellKey(duty.date, holderOfDuty(duty, view).key))].map(([key, inside]) => [key, inside.toSorted(byHour)]))
  const sorted = [...holders.values()].toSorted((one, other) => byLabel.compare(one.label, other.label))
  return { days, holders: [...sorted, ...(isWithout ? [without[view]] : [])], at: (day, holder) => cells.get(cellKey(day, holder)) ?? none }
}

export const cellKey = (day: string, holder: string) => `${day} ${holder}`
const byHour = (one: DutyRow, other: DutyRow) => (one.from + one.to + one.id < other.from + other.to + other.id ? -1 : 1)
