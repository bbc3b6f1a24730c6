export type TimeStyle = {
  /** Between hours and minutes. Both are correct Polish; the dot is the form of official documents and the default. */
  separator?: '.' | ':'
  /** A leading zero (`09.00`), for columns of hours; running text goes without (`9.00`). */
  isAligned?: boolean
}

/** `09:00` → `9.00`. */
export function formatTime(time: string, style: TimeStyle = {}): string {
  const [hours = '', minutes = ''] = time.split(':')
  const shown = style.isAligned ? hours.padStart(2, '0') : String(Number(hours))
  return `${shown}${style.separator ?? '.'}${minutes}`
}

/** `10:00`, `14:00` → `10.00–14.00`, with an en dash and no spaces. */
export function formatTimeRange(from: string, to: string, style: TimeStyle = {}): string {
  return `${formatTime(from, style)}–${formatTime(to, style)}`
}
