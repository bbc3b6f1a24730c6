import type { Hours } from '#shared/text/read-hours.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { leaveOut, type Ask } from './ask.ts'

const listed = (hours: readonly Hours[]) => ({ value: hours.map(({ from, to }) => `${from}-${to}`).join(', '), label: hours.map(({ from, to }) => formatTimeRange(from, to)).join(' i ') })

export const inOrder = ({ from, to }: Hours): boolean => from < to
const byHour = (hours: readonly Hours[]) => hours.toSorted((left, right) => (left.from < right.from ? -1 : 1))
/** Whether two of these have any minute in common. */
export const isOverlap = (hours: readonly Hours[]): boolean => byHour(hours).some(({ from }, index, sorted) => index > 0 && from < sorted[index - 1]!.to)

/** `8–16, 12–12.30`: one of them is not that of the duty. */
export const askOverlapping = (found: readonly Hours[]): Ask => ({
  kind: 'hours', sentence: 'Podane godziny zachodzą na siebie. W jakich godzinach jest dyżur?', options: [...found.map((one) => listed([one])), leaveOut],
})

/** `8–16 z przerwą 12–12.30`: the hours alone; without the break, or with the further hours, where these can be told apart. */
export function askBeside(hours: readonly Hours[], beside: readonly Hours[]): Ask {
  const said = beside.map(({ from, to }) => formatTimeRange(from, to)).join(', ')
  const broken = without(hours, beside)
  const both = [...hours, ...beside]
  const further = broken ?? (both.every(inOrder) && !isOverlap(both) ? byHour(both) : undefined)
  return { kind: 'hours', sentence: `Obok godzin dyżuru są w tekście inne: ${said}. W jakich godzinach jest dyżur?`, options: [listed(hours), ...(further ? [listed(further)] : []), leaveOut] }
}

/** The hours without these breaks; undefined when a break is not inside any of them. */
function without(hours: readonly Hours[], breaks: readonly Hours[]): Hours[] | undefined {
  let left: Hours[] | undefined = [...hours]
  for (const pause of breaks) {
    const at: number = left?.findIndex(({ from, to }) => from < pause.from && pause.from < pause.to && pause.to < to) ?? -1
    left = at < 0 ? undefined : left!.toSpliced(at, 1, { from: left![at]!.from, to: pause.from }, { from: pause.to, to: left![at]!.to })
  }
  return left
}
