/** `from` and `to` as `HH:MM`. */
export type Hours = { from: string; to: string }

const dash = /\s*(?:[-\u2010-\u2015\u2212~]{1,2}|(?<!\p{L})do(?!\p{L}))\s*/iu
const lead = /^(?:w\s+)?(?:od\s+)?(?:godz(?:\.|in(?:ach|y|a|ie)?)?:?\s*)?(?:od\s+)?/iu
const hour = /^(\d{1,2})(?:[.:, ^]?([0-5]\d)(?::\d{2})?)?\s*(?:h|godz\.?)?$/iu
/** Longer texts are no hours. */
const longest = 100

/** One hour as somebody types it: `9`, `9.30`, `09:30`, `930`, `17,15`, `9⁰⁰`, `godz. 9`. Undefined when there is no such hour. */
export function readHour(typed: string): string | undefined {
  const found = typed.length > longest ? null : hour.exec(typed.normalize('NFKC').trim().replace(lead, ''))
  return found && Number(found[1]) < 24 ? `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}` : undefined
}

/** Hours as somebody types them into a cell or an answer: `15-18`, `15.00–18.00`, `930-12`, `od 15 do 18`. Undefined for what is no pair of hours, or ends before it begins. */
export function readHours(typed: string): Hours | undefined {
  if (typed.length > longest) return undefined
  const [from, to, ...others] = typed.trim().replace(lead, '').split(dash).map(readHour)
  return from !== undefined && to !== undefined && others.length === 0 && from < to ? { from, to } : undefined
}

/** Several hours of one day: `8-12, 12.30-16` or `8–12 i 13–15`. Undefined when any of them is none. */
export function readSeveralHours(typed: string): Hours[] | undefined {
  const all = typed.split(/\s*(?:;|,\s+|,(?=\d{1,2}[.:]\d{2})|(?<=\s)(?:i|oraz)(?=\s))\s*/iu).map(readHours)
  return all.every((one) => one !== undefined) ? all : undefined
}
