import { readPhone } from '#shared/text/phone-number.ts'
import type { Found, Masked } from './masked.ts'

const sep = '[ ./\\u2010-\\u2013-]{0,2}'
const lead = '(?:(?:telefon(?:y|u)?|tel|nr tel|numer telefonu|kom)[.:]{0,2} ?(?:nr ?)?)?'
const country = `(?:(?:\\+|00)48|48(?= ))${sep}`
const area = `\\(?(?:0[ -]?)?(?:\\d{2})\\)?${sep}\\d{3}${sep}\\d{2}${sep}\\d{2}`
const mobile = `\\d{3}${sep}\\d{3}${sep}\\d{3}`
const extension = '(?: ?,? ?\\(?(?:wewn|wew|w)\\.? ?(\\d{1,6})(?!\\d)\\)?)?'
const national = new RegExp(`${lead}(?<!\\d[.,:/]?|[\\u2013\\u2014-])(\\(?${country}\\)?${sep})?((?:${area}|${mobile})(?!\\d))${extension}`, 'gu')
const foreign = /(?<!\d)(?:\+|00)(?:\d[ ().-]{0,2}){7,14}\d(?!\d)/gu
/** Three to six digits are a number only where something says so. */
const short = new RegExp(`(?<![a-z])(?:telefon(?:u)?|tel|nr tel|numer telefonu|wewn|wew)[.:]{0,2} ?(?:nr ?|wew\\.? ?)?(\\d{3,6})(?![\\d]|[.,:/-]\\d)`, 'gu')

/** Where telephone numbers stand, as they are typed, with their extensions; what is one, `readPhone` decides. A zero before the area code, of the years before 2005, is left out. */
export function findPhones({ raw, folded }: Masked): Found<string>[] {
  const full = [...folded.matchAll(national)].flatMap((match) => {
    const [whole, prefix = '', number, inner] = match
    const at = match.index + whole.indexOf(number!, whole.indexOf(prefix))
    const typed = raw.slice(at, at + number!.length).replace(/^(\(?)0[ -]?(?=\d{2}\D|\d{9})/u, '$1')
    const value = [prefix === '' ? '' : '+48', balanced(typed), inner === undefined ? '' : `wew. ${inner}`].filter(Boolean).join(' ')
    return readPhone(value) ? [{ start: match.index, end: match.index + whole.length, value }] : []
  })
  const others = [...folded.matchAll(foreign)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: raw.slice(match.index, match.index + match[0].length) }))
  const numbers = [...full, ...others.filter((one) => readPhone(one.value)?.country === '+' && !full.some(({ start, end }) => one.start < end && start < one.end))]
  const inner = [...folded.matchAll(short)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: match[1]! }))
  return [...numbers, ...inner.filter((one) => !numbers.some(({ start, end }) => one.start < end && start < one.end))].toSorted((left, right) => left.start - right.start)
}

/** Brackets in pairs, single spaces. */
function balanced(number: string): string {
  const single = number.replace(/\s+/gu, ' ').trim()
  return single.split('(').length === single.split(')').length ? single : single.replace(/[()]/gu, '')
}

/** A cell that is one number of any kind, such as an internal one of four digits. */
export const isOnlyPhone = (cell: string): boolean => cell.length <= 60 && readPhone(cell) !== undefined
