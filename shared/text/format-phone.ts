import { isShort, readPhone } from './phone-number.ts'

/** Beginnings of Polish mobile numbers (the national numbering plan). */
const mobileStarts = new Set(['45', '50', '51', '53', '57', '60', '66', '69', '72', '73', '78', '79', '88'])

/**
 * One style for every Polish number: `12 616 57 69`, mobile `600 700 800`, with `+48` and `wew. 12` kept.
 * What is not one nine-digit number (a short number, a foreign one, two numbers in one field) comes back as it was typed.
 */
export function formatPhone(phone: string): string {
  const read = readPhone(phone)
  if (!read || read.country === '+' || isShort(read.national)) return phone
  const { country, national, extension } = read
  const grouped = mobileStarts.has(national.slice(0, 2)) ? group(national, [3, 3, 3]) : group(national, [2, 3, 2, 2])
  return [country, grouped, extension && `wew. ${extension}`].filter(Boolean).join(' ')
}

function group(digits: string, sizes: readonly number[]): string {
  let start = 0
  return sizes.map((size) => digits.slice(start, (start += size))).join(' ')
}
