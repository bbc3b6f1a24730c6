/** Months in folded text: as dates have them, as calendars do, and the three letters of spreadsheets. */
export const monthSource = '(?:sty(?:cznia|czen)?|lut(?:ego|y)?|mar(?:ca|zec)?|kwi(?:etnia|ecien)?|maja?|cze(?:rwca|rwiec)?|lip(?:ca|iec)?|sie(?:rpnia|rpien)?|wrz(?:esnia|esien)?|paz(?:dziernika|dziernik)?|lis(?:topada|topad)?|gru(?:dnia|dzien)?)(?![a-z])'
const monthStarts = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paz', 'lis', 'gru']
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
export const monthOf = (word: string): number => monthStarts.indexOf(word.slice(0, 3)) + 1
export const romanMonth = (word: string): number => roman.indexOf(word) + 1

/** No tab: the next cell of a table is no part of a date. */
const gap = '[^\\S\\t]'
const afterYear = `(?:${gap}?r(?:oku(?![a-z])|\\.|(?![a-z])))?`
const year = '((?:19|20)\\d{2})(?!\\d)'

/** The empty hour that spreadsheets add to a day. */
const noHour = '(?:[t ]0?0:00(?::00)?(?!\\d))?'

/** `2026-09-21`. */
export const isoDay = new RegExp(`(?<![\\d.,:/-])(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)${noHour}${afterYear}`, 'gu')
/** `30.09.2025r.`, `24.09.26`, `3/10/2025`. A dash before it may be that of a period. */
export const numericDay = new RegExp(`(?<![\\d.,:/])(\\d{1,2})${gap}?([./-])${gap}?(\\d{1,2})${gap}?\\2${gap}?((?:19|20)\\d{2}|\\d{2})(?!\\d|\\2\\d)${noHour}${afterYear}`, 'gu')
/** `3 października 2025 r.`, `13 czerwca`, `13-cze`. */
export const wordedDay = new RegExp(`(?<![\\d.,:/])(\\d{1,2})(?:\\.|-go)?(?:\\s{1,3}|-)(${monthSource})\\.?(?:${gap}{0,2},?${gap}{0,2}${year}${afterYear}|(?=\\W|$))`, 'gu')
/** `13 VI 2024`, `13.VI.2024 r.`; without a year it may be the number of anything. */
export const romanDay = new RegExp(`(?<![\\d.,:/])(\\d{1,2})(?:${gap}{1,2}|${gap}?[./-]${gap}?)([ivx]{1,4})(?:${gap}{1,2}|${gap}?[./-]${gap}?)${year}${afterYear}`, 'gu')
/** `13.06`, `3.10 r.`: day and month. */
export const shortDay = new RegExp(`(?<![\\d.,:/])(\\d{1,2})\\.(\\d{2})\\.?(?!\\d|[:/.,]\\d)${afterYear}`, 'gu')

/** Whether a folded text has any day in it. */
export const hasDay = (folded: string): boolean => [isoDay, numericDay, wordedDay, romanDay, shortDay].some((pattern) => folded.search(pattern) >= 0)
