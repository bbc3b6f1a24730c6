import type { Hours } from '#shared/text/read-hours.ts'

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
