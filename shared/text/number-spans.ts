/** A stretch of a text: from `start` up to `end`. */
export type Span = { start: number; end: number }

const gap = '[ \\u00a0\\u202f./-]{0,2}'
const extension = String.raw`(?:,?\s*(?:wewn?|w)\.?\s*\d{1,6})?`
const notMoney = String.raw`(?!\s*(?:zł|PLN|EUR|euro|tys|mln))`
/** Nine digits in any grouping, the number of the country before them or not; the local seven. What they are is decided by `isPhone`. */
const nine = new RegExp(String.raw`(?<!\d|\d[.,-])(?:(?:\+|00)\s?48[\s-]?|48\s)?(\(?\d(?:\)?${gap}\d){8})(?!\d|[.,-]\d)${extension}${notMoney}`, 'giu')
const seven = new RegExp(String.raw`(?<!\d|\d[.,\s-])\d{3}([ \u00a0-])\d{2}\1\d{2}(?!\d|[.,-]\d)${extension}${notMoney}`, 'giu')
/** Eleven digits, as they are or with a gap after the day of birth. */
const pesel = /(?<!\d)\d{6}[ \u00a0-]?\d{5}(?!\d)/g

/** Groups as people write telephones; single digits, years and amounts are grouped otherwise. `12 616 5769` is the one with four. */
const phoneGroups = /^(?:[23679],?)+$|^2,3,4$/

/** Where telephones and numbers like PESEL stand. Sums of money, days and the ten digits of NIP and KRS are none. */
export function numberSpans(text: string): Span[] {
  const phones = [...text.matchAll(nine)].filter(([, digits]) => isPhone(digits!))
  return [...phones, ...text.matchAll(pesel), ...text.matchAll(seven)].map(spanOf)
}

/** Where a match of a pattern stands. */
export const spanOf = ({ 0: found, index }: RegExpExecArray): Span => ({ start: index, end: index + found.length })

function isPhone(digits: string): boolean {
  const groups = digits.replace(/[()]/g, ' ').trim().split(/[ \u00a0\u202f./-]+/u)
  const gaps = new Set(digits.replace(/^\(\d{2}\)[ \u00a0-]?/u, '').replace(/\d/g, '').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '))
  const isRound = /^\d{3} 000 000$/.test(groups.join(' '))
  return gaps.size <= 1 && phoneGroups.test(groups.map(({ length }) => length).join()) && !isRound
}
