import { parseTime } from '#renderer/ui/parse-time.ts'

const dash = /\s*(?:[-\u2010-\u2015\u2212]|\bdo\b)\s*/iu

export type Hours = { from: string; to: string }

/** Hours as they are typed into a cell: `15-18`, `15.00–18.00`, `930-12`, `od 15 do 18`. Undefined for what is no pair of hours, or ends before it begins. */
export function readHours(typed: string): Hours | undefined {
  const [from, to, ...others] = typed.trim().replace(/^(?:od|godz\.?|w godz\.?)\s*/iu, '').split(dash).map(parseTime)
  return from !== undefined && to !== undefined && others.length === 0 && from < to ? { from, to } : undefined
}

/** An hour moved by minutes, kept within the day. */
export function laterBy(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  const moved = Math.max(0, Math.min(23 * 60 + 59, hours * 60 + rest + minutes))
  return `${String(Math.floor(moved / 60)).padStart(2, '0')}:${String(moved % 60).padStart(2, '0')}`
}

/** Which end of a duty is meant. */
export type Edge = 'from' | 'to'

/** The hours with one end moved by minutes; undefined when nothing would be left of them, or nothing changes. */
export function hoursMoved({ from, to }: Hours, { edge, minutes }: { edge: Edge; minutes: number }): Hours | undefined {
  const moved = edge === 'from' ? { from: laterBy(from, minutes), to } : { from, to: laterBy(to, minutes) }
  return moved.from < moved.to && (moved.from !== from || moved.to !== to) ? moved : undefined
}
