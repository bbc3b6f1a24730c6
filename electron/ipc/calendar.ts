import { holidaysOf } from '#shared/domain/holiday.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import { dutyDaysIn, meetingDaysIn } from '#electron/store/calendar.ts'
import type { AppHandlers } from './context.ts'
import { readSettings } from './settings.ts'

/** What happens in a year, by days. */
export const calendar: AppHandlers<'calendar.year'> = {
  'calendar.year': async ({ year }, { db }) => {
    const { closedDays } = await readSettings(db)
    const meetings = await meetingDaysIn(db, year)
    return {
      holidays: holidaysOf(year),
      closedDays: closedDays.filter(({ date }) => date.startsWith(`${year}-`)).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      deadlines: [],
      meetings: meetings.map((meeting) => ({ ...meeting, title: meeting.title.trim() || meetingKindLabels[meeting.kind] })),
      duties: await dutyDaysIn(db, year),
    }
  },
}
