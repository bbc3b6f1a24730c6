/** One telephone in parts. `country`: `+48`, `+` before a number of another country (whose code stays in `national`), or nothing said. */
export type PhoneNumber = { country: '' | '+48' | '+'; national: string; extension: string }

/** Longer texts are no telephone. */
const longest = 100
const dashes = '\\u2010-\\u2015\\u2212-'
const extension = /[\s,(]*(?<![a-z])(?:wew(?:n(?:ętrzny)?)?|w)\.?\s*(\d{1,6})\)?$/iu
const numberSigns = new RegExp(`^\\(?\\+?[\\d\\s()./${dashes}]+$`, 'u')

/**
 * Reads a number in any notation of the office: `12 616 5769`, `12-616-7809`, `(12) 421-41-66`, `12/616/57/69`, `12.616.57.69`, `0-12 616 57 69` (the trunk zero of the years before 2005),
 * `+48` or `0048`, `wew. 12`; of three to six digits (internal, alarm); or of another country after `+` or `00`. Undefined for anything else.
 */
export function readPhone(typed: string): PhoneNumber | undefined {
  const text = typed.trim()
  if (text.length > longest) return undefined
  const inner = extension.exec(text)
  const number = inner ? text.slice(0, inner.index) : text
  if (!numberSigns.test(number)) return undefined
  const digits = number.replace(/\D/gu, '')
  const said = number.includes('+') ? digits : digits.startsWith('00') ? digits.slice(2) : undefined
  if (said !== undefined && !said.startsWith('48')) return said.length >= 8 && said.length <= 15 ? { country: '+', national: said, extension: inner?.[1] ?? '' } : undefined
  const hasCountry = said !== undefined || (digits.length > 10 && digits.startsWith('48'))
  const national = (hasCountry ? (said ?? digits).slice(2) : digits).replace(/^0(?=\d{9}$)/u, '')
  return isWhole(national) || isShort(national) ? { country: hasCountry ? '+48' : '', national, extension: inner?.[1] ?? '' } : undefined
}

const isWhole = (digits: string) => digits.length === 9
/** Whether a number is that of a few digits, which only its own office or the alarm services understand. */
export const isShort = (digits: string): boolean => digits.length >= 3 && digits.length <= 6
