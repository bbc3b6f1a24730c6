import { maskSign } from './masked.ts'

/** Parts of the patterns of hours, for folded text. */
export const dashSource = '[-\\u2010-\\u2015\\u2212~]'
/** Between the two hours: a dash, „do”, or the border of two cells. */
export const betweenHours = `(?:\\s{0,3}(?:${dashSource}{1,2}|(?<![a-z])do(?![a-z]))\\s{0,3}(?:godz(?:\\.|in[ay])?\\s{0,2})?|\\s?\\t\\s?(?:do\\s)?)`
/** No end of a longer number; a full stop or colon may be that of `godz.`, a comma that after other hours or a day. */
export const beforeHours = `(?<![\\d/]|\\d[.:]|(?<!${dashSource}\\s?\\d{1,2}(?:[.:]\\d{2})?|\\d{4}|${maskSign}),)`
/** Words after which two numbers are a place. */
export const placeWord = /(?:^|[^a-z])(?:(?:pok|pokoj|pokoje|pokoju|nr|numer|sala|sali|tel|wew|lok|str|pkt|art|ust|poz|lata|latach)\.?\s{0,2}|(?:ul|al|pl|os)\.?\s{0,2}(?:[a-z.-]{1,20}\s{1,2}){0,4})$/u
export const clockOf = (hour: string, minute = '00'): string => `${hour.padStart(2, '0')}:${minute}`
