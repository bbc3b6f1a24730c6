import * as z from 'zod'
import { date, id, optionalTime, time, year } from '#shared/domain/field.ts'
import { meetingKinds } from '#shared/domain/meeting.ts'
import { deadlineKinds } from '#shared/domain/year-deadlines.ts'
import { read } from './define.ts'

const namedDay = z.strictObject({ date, name: z.string() })
/** One row a day of a meeting; a meeting whose days are not known has none. */
const meetingDay = z.strictObject({ id, date, from: optionalTime, to: optionalTime, kind: z.enum(meetingKinds), title: z.string(), place: z.string() })
/** `rule`: where the day comes from. `consultation`: whose it is, if of one. */
const deadlineDay = z.strictObject({ date, kind: z.enum(deadlineKinds), rule: z.string(), sentence: z.string(), consultation: id.nullable() })
/** The duties of one roster on one day: how many, from the first to the last hour. */
const dutyDay = z.strictObject({ roster: id, title: z.string(), consultation: id, date, from: time, to: time, total: z.int() })

export const calendar = {
  /** A year by days: statutory days off, the office's own, meetings and duties. `deadlines` are those that follow from rules (`yearDeadlines`). */
  'calendar.year': read(z.strictObject({ year }), z.strictObject({
    holidays: z.array(namedDay), closedDays: z.array(namedDay), deadlines: z.array(deadlineDay), meetings: z.array(meetingDay), duties: z.array(dutyDay),
  })),
}
