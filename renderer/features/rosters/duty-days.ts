import { addDays } from '#shared/domain/day.ts'
import { date } from '#shared/domain/field.ts'

type DayOff = (day: string) => string | undefined
/** The longest run of days off that is looked over: two weeks cover every Christmas. */
const farthest = 14

/** The day itself when the office works then, else the next working one. A day with two weeks off after it stays as it is. */
export function workingDayFrom(day: string, dayOff: DayOff): string {
  const days = Array.from({ length: farthest }, (_, index) => addDays(day, index))
  return days.find((one) => dayOff(one) === undefined) ?? day
}

export const nextWorkingDay = (day: string, dayOff: DayOff) => workingDayFrom(addDays(day, 1), dayOff)

type Period = { startsOn: string; endsOn: string } | undefined

/** The day proposed after a duty: the next working day while the consultation is on; after its end the day of the duty itself, as nothing else is known of who is on duty when. */
export function nextDutyDay(day: string, { startsOn, endsOn }: NonNullable<Period>, dayOff: DayOff): string {
  const next = day < startsOn ? workingDayFrom(startsOn, dayOff) : nextWorkingDay(day, dayOff)
  return next > endsOn ? day : next
}

/** What is wrong with the day of a duty, in words: the office is closed, or the consultation is not on. Nothing for what is no day yet. */
export function dutyDayWarnings(day: string, period: Period, dayOff: DayOff): string[] {
  if (!date.safeParse(day).success) return []
  const reason = dayOff(day)
  const isOutside = period !== undefined && (day < period.startsOn || day > period.endsOn)
  return [...(reason === undefined ? [] : [reason]), ...(isOutside ? ['poza okresem konsultacji'] : [])]
}
