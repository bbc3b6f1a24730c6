const monthsGenitive = [
  'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia',
] as const
const weekdays = ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'] as const

type DateParts = { year: number; month: number; day: number }

function partsOf(date: string): DateParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

function monthName(month: number): string {
  return monthsGenitive[month - 1] ?? ''
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** `2025-09-22` → `22 września 2025 r.`, the form of running text. */
export function formatDate(date: string): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${monthName(month)} ${year} r.`
}

/** `2025-06-26` → `26.06.2025 r.`, the form of lists and file names of the office. */
export function formatDateNumeric(date: string): string {
  return `${formatDateBare(date)} r.`
}

/** `2025-06-26` → `26.06.2025`, the form that spreadsheets and fields take for a day. */
export function formatDateBare(date: string): string {
  const { year, month, day } = partsOf(date)
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`
}

/** `2026-06-15` → `15.06.2026 (poniedziałek)`, the form of the screen. */
export function formatDateWithWeekday(date: string): string {
  const { year, month, day } = partsOf(date)
  return `${twoDigits(day)}.${twoDigits(month)}.${year} (${weekdayName(date)})`
}

/** `2024-06-13` → `13 czerwca (czwartek)`: a row of a roster, whose year stands in its caption. */
export function formatDayAndWeekday(date: string): string {
  const { month, day } = partsOf(date)
  return `${day} ${monthName(month)} (${weekdayName(date)})`
}

/** The weekday of a date in Polish. It is always computed: a typed weekday can contradict its date. */
export function weekdayName(date: string): string {
  const { year, month, day } = partsOf(date)
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

/** A period with what both ends share said once: `22 września – 17 października 2025 r.`, `11–12 lipca 2025 r.` */
export function formatDateRange(from: string, to: string): string {
  const start = partsOf(from)
  const end = partsOf(to)
  if (from === to) return formatDate(from)
  if (start.year !== end.year) return `${formatDate(from)} – ${formatDate(to)}`
  if (start.month !== end.month) return `${start.day} ${monthName(start.month)} – ${formatDate(to)}`
  return `${start.day}–${formatDate(to)}`
}

/** Several days joined as people say them: `11 i 25 czerwca 2024 r.`, `5, 9 czerwca i 1 lipca 2025 r.` Empty for no day. */
export function formatDateList(dates: readonly string[]): string {
  const sorted = [...new Set(dates)].sort()
  const said = sorted.map((date, index) => shortestBefore(date, sorted[index + 1]))
  const last = said.pop() ?? ''
  return said.length === 0 ? last : `${said.join(', ')} i ${last}`
}

/** The same in digits, as lists of papers say days: `11 i 25.06.2024 r.`, `30.05 i 02.06.2025 r.` */
export function formatDateListNumeric(dates: readonly string[]): string {
  const sorted = [...new Set(dates)].sort()
  const said = sorted.map((date, index) => shortestDigitsBefore(date, sorted[index + 1]))
  const last = said.pop() ?? ''
  return said.length === 0 ? last : `${said.join(', ')} i ${last}`
}

function shortestDigitsBefore(date: string, next: string | undefined): string {
  const { year, month, day } = partsOf(date)
  if (next === undefined || partsOf(next).year !== year) return formatDateNumeric(date)
  return partsOf(next).month === month ? twoDigits(day) : `${twoDigits(day)}.${twoDigits(month)}`
}

function shortestBefore(date: string, next: string | undefined): string {
  const { year, month, day } = partsOf(date)
  if (next === undefined || partsOf(next).year !== year) return formatDate(date)
  return partsOf(next).month === month ? String(day) : `${day} ${monthName(month)}`
}
