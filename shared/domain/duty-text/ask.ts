import { formatDate, formatDateRange, weekdayName } from '#shared/text/format-date.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { dayOffReason } from '#shared/domain/holiday.ts'
import { daysBetween, weekdayOf } from '#shared/domain/day.ts'
import type { Hours } from '#shared/text/read-hours.ts'
import type { WrittenDay } from './find-days.ts'
import { leftOut, type Question } from './parsed-roster.ts'
import { meantDays } from './resolve-day.ts'

type Option = Question['options'][number]
/** A question without what it is asked about. */
export type Ask = Pick<Question, 'kind' | 'sentence' | 'options'>

export const leaveOut: Option = { value: leftOut, label: 'Pomiń' }
const hoursOption = ({ from, to }: Hours): Option => ({ value: `${from}-${to}`, label: formatTimeRange(from, to) })

export const askDuty: Ask = { kind: 'duty', sentence: 'Ten fragment może nie dotyczyć dyżuru. Czy to dyżur?', options: [{ value: 'yes', label: 'Tak, to dyżur' }, leaveOut] }
const cancelledSentence = 'Ten fragment mówi o odwołaniu albo o wyjątku. Czy mimo to dodać z niego dyżur?'
const movedSentence = 'Ten fragment mówi o przeniesieniu dyżuru. Co dodać?'
/** Of a duty that was called off or moved; `hasTwoDays`: from one day to another. */
export const askDenied = (denial: 'cancelled' | 'moved', hasTwoDays: boolean): Ask => ({
  kind: 'duty', sentence: denial === 'moved' ? movedSentence : cancelledSentence,
  options: [...(denial === 'moved' && hasTwoDays ? [{ value: 'last', label: 'Tylko drugi z podanych dni' }] : []), { value: 'yes', label: denial === 'moved' ? 'Wszystkie podane dni' : 'Tak, dodaj dyżur' }, leaveOut],
})
export const askSameDay: Ask = { kind: 'same_day', sentence: 'W niektórych wierszach komórka dnia jest pusta. Czy jest to dzień z wiersza wyżej?', options: [{ value: 'yes', label: 'Tak, dzień z wiersza wyżej' }, leaveOut] }
export const askPhones: Ask = {
  kind: 'phones', sentence: 'Przy jednym terminie stoi kilka telefonów. Czy to osobne dyżury, czy jeden dyżur?',
  options: [{ value: 'each', label: 'Osobny dyżur przy każdym telefonie' }, { value: 'one', label: 'Jeden dyżur, pozostałe telefony w uwagach' }, leaveOut],
}

/** The same where there are several days; `isPairing`: as many days as telephones. */
export const askPhonesOfDays = (isPairing: boolean): Ask => ({
  kind: 'phones', sentence: 'Przy kilku dniach stoi kilka telefonów. Jak je połączyć?',
  options: [
    ...(isPairing ? [{ value: 'pairs', label: 'Po jednym telefonie na dzień, w kolejności z tekstu' }] : []), { value: 'each', label: 'Każdego dnia osobny dyżur przy każdym telefonie' },
    { value: 'one', label: 'Każdego dnia jeden dyżur, pozostałe telefony w uwagach' }, leaveOut,
  ],
})

/** Hours of the rest of the text, the most frequent first. */
export const askHours = (known: readonly Hours[]): Ask => ({ kind: 'hours', sentence: 'Nie ma tu godzin. W jakich godzinach jest dyżur?', options: [...known.map(hoursOption), leaveOut] })
export const askTurnedHours = ({ from, to }: Hours): Ask => ({
  kind: 'hours', sentence: `Dyżur kończy się, zanim się zacznie (${formatTimeRange(from, to)}). W jakich godzinach jest?`, options: [...(from === to ? [] : [hoursOption({ from: to, to: from })]), leaveOut],
})

export function askWeekday(day: string, written: WrittenDay): Ask {
  return { kind: 'weekday', sentence: `${formatDate(day)} to ${weekdayName(day)}, a w tekście jest inny dzień tygodnia. Który to dzień?`, options: [...meantDays(day, written), leaveOut] }
}

/** Both ends with their days as they are in the calendar. */
export const askPeriodWeekday = (first: string, last: string): Ask => ({
  kind: 'weekday', sentence: `Dni tygodnia nie zgadzają się z datami: ${formatDate(first)} to ${weekdayName(first)}, ${formatDate(last)} to ${weekdayName(last)}. Czy daty są dobre?`,
  options: [{ value: 'yes', label: `Tak: ${formatDateRange(first, last)}` }, leaveOut],
})

export type Period = { first: string; last: string }
export const workingDays = ({ first, last }: Period): string[] => daysBetween(first, last).filter((day) => dayOffReason(day, []) === undefined)

/** Working days of a period that have one of these weekdays. */
export const daysOn = (period: Period, weekdays: readonly number[]): string[] => workingDays(period).filter((day) => weekdays.includes(weekdayOf(day)))

/** One duty a day of a period, or only on the weekdays that the text names; how many days that is, when the year is known. */
export function askRange(period: Period | undefined, said: string, weekdays: readonly number[]): Ask {
  const count = (days: readonly string[] | undefined) => (days ? ` (dni: ${days.length})` : '')
  const [working, all] = [period && workingDays(period), period && daysBetween(period.first, period.last)]
  const isAllWorking = working !== undefined && working.length === all?.length
  return {
    kind: 'range', sentence: `Czy w okresie „${said}” dyżur jest każdego dnia?`,
    options: [
      ...(weekdays.length > 0 ? [{ value: 'weekdays', label: `Tylko w te dni tygodnia, które są w tekście${count(period && daysOn(period, weekdays))}` }] : []),
      { value: 'workdays', label: isAllWorking ? `Tak${count(working)}` : `Tak, w dni robocze${count(working)}` },
      ...(isAllWorking ? [] : [{ value: 'days', label: `Tak, także w dni wolne${count(all)}` }]), leaveOut,
    ],
  }
}

const about = { unit: 'komórka', sphere: 'sfera', person: 'osoba' } as const
/** Which record a name means. `isKnown`: several have it; otherwise none has, and a duty may go without. */
export function askReference(kind: keyof typeof about, text: string, { records, isKnown }: { records: readonly Option[]; isKnown: boolean }): Ask {
  const sentence = isKnown ? `Która ${about[kind]}: „${text}”?` : `Nie ma w słowniku: „${text}”. Która to ${about[kind]}?`
  return { kind, sentence, options: [...records, { value: 'nobody', label: kind === 'unit' ? 'Bez komórki, nazwa w uwagach' : 'Bez wskazania, nazwa w uwagach' }, leaveOut] }
}
