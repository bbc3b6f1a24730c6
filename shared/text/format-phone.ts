/** Beginnings of Polish mobile numbers (the national numbering plan). */
const mobileStarts = new Set(['45', '50', '51', '53', '57', '60', '66', '69', '72', '73', '78', '79', '88'])
const wholeNumber = /^(\+48)?(\d{9})(?:(?:wew\.?|w\.)(\d{1,6}))?$/i

/**
 * One style for every Polish number: `12 616 57 69`, mobile `600 700 800`, with `+48` and `wew. 12` kept.
 * What is not one nine-digit number (a short number, a foreign one, two numbers in one field) comes back as it was typed.
 */
export function formatPhone(phone: string): string {
  const match = wholeNumber.exec(phone.replace(/[\s()\u2010-\u2013-]/g, ''))
  const digits = match?.[2]
  if (digits === undefined) return phone
  const grouped = mobileStarts.has(digits.slice(0, 2)) ? group(digits, [3, 3, 3]) : group(digits, [2, 3, 2, 2])
  return [match?.[1], grouped, match?.[3] && `wew. ${match[3]}`].filter(Boolean).join(' ')
}

function group(digits: string, sizes: readonly number[]): string {
  let start = 0
  return sizes.map((size) => digits.slice(start, (start += size))).join(' ')
}
