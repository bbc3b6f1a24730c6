/** What a number format shows: a day, an hour, both, a number with leading zeros, or a plain number. */
export type NumberShape = 'number' | 'date' | 'time' | 'moment' | { digits: number }

/** Formats that every workbook knows without saying (ECMA-376 part 1, 18.8.30). */
const builtIn: [from: number, to: number, shape: NumberShape][] = [[14, 17, 'date'], [18, 21, 'time'], [22, 22, 'moment'], [27, 31, 'date'], [32, 35, 'time'], [36, 36, 'date'], [45, 47, 'time'], [50, 58, 'date']]

export function builtInShape(id: number): NumberShape {
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number'
}

/** What the code of a format shows. Texts in quotes, colours and languages are no part of it. */
export function shapeOfFormat(code: string): NumberShape {
  const [first = ''] = code.split(';')
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/^0+$/.test(bare)) return bare.length > 1 ? { digits: bare.length } : 'number'
  if (/general|standard|@/i.test(bare) || !/[ymdhs]/i.test(bare)) return 'number'
  const hasDay = /[yd]/i.test(bare) || !/[hs]/i.test(bare)
  const hasHour = /[hs]/i.test(bare)
  return hasDay && hasHour ? 'moment' : hasDay ? 'date' : 'time'
}

const dayMs = 86_400_000
/** 31 December 9999, the last day that a sheet knows. */
const lastSerial = 2_958_465

/**
 * A number of a cell as its format shows it: `2026-06-15`, `2026-06-15 10:30`, `10:30`, `0000123456`, or the number itself without the noise of binary fractions.
 * Days are counted from 1900 with a 29 February 1900 that never was, or from 1904 (ECMA-376 part 1, 18.17.4).
 */
export function numberText(raw: string, shape: NumberShape, is1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (typeof shape === 'object') return Number.isSafeInteger(value) && value >= 0 ? String(value).padStart(shape.digits, '0') : plain(value)
  if (shape === 'number') return plain(value)
  const serial = value + (is1904 ? 1462 : 0)
  if (value < 0 || serial > lastSerial) return plain(value)
  const minutes = Math.round(serial * 1440)
  const day = Math.floor(minutes / 1440)
  const moment = new Date(Date.UTC(1899, 11, 30) + (day < 60 ? day + 1 : day) * dayMs + (minutes % 1440) * 60_000).toISOString()
  const hour = moment.slice(11, 16)
  if (shape === 'time' && value < 1) return hour
  return minutes % 1440 === 0 ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${hour}`
}

const plain = (value: number) => String(Number(value.toPrecision(15)))
