const isRealDay = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
const pad = (value: number) => String(value).padStart(2, '0')

/**
 * A typed date as `YYYY-MM-DD`: `15.06.2026`, `15.6.26`, `15-06-2026`, `15 06 2026`, `15062026` or `2026-06-15`; `15.06` takes `year`.
 * Undefined when it is no day that exists.
 */
export function parseDate(typed: string, year: number): string | undefined {
  const text = typed.trim().replace(/\s*r\.?$/u, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const polish = /^(\d{1,2})[.\-/ ]+(\d{1,2})(?:[.\-/ ]+(\d{4}|\d{2}))?\.?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  const [day, month, typedYear] = (iso ? [iso[3], iso[2], iso[1]] : [polish?.[1], polish?.[2], polish?.[3]]).map((part) => (part === undefined ? undefined : Number(part)))
  if (day === undefined || month === undefined) return undefined
  const fullYear = typedYear === undefined ? year : typedYear < 100 ? 2000 + typedYear : typedYear
  return isRealDay(fullYear, month, day) ? `${fullYear}-${pad(month)}-${pad(day)}` : undefined
}

/** `2026-06-15` → `15.06.2026`; anything that is no such date stays as it was typed. */
export function showDate(value: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : value
}
