import { holidaysOf } from '#shared/domain/holiday.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import { yearDeadlines, type UnitDeadline } from '#shared/domain/year-deadlines.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { consultationsAround, dutyDaysIn, meetingDaysIn, missingPositionsIn } from '#electron/store/calendar.ts'
import { namesOf } from '#electron/store/lists/names.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { AppHandlers } from './context.ts'
import { readSettings } from './settings.ts'

/** What happens in a year, by days. */
export const calendar: AppHandlers<'calendar.year'> = {
  'calendar.year': async ({ year }, { db }) => {
    const { closedDays, minAnnouncementDays } = await readSettings(db)
    const meetings = await meetingDaysIn(db, year)
    return {
      holidays: holidaysOf(year),
      closedDays: closedDays.filter(({ date }) => date.startsWith(`${year}-`)).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      deadlines: yearDeadlines(year, { consultations: await consultationsAround(db, year), units: await unitDeadlines(db, year), rules: { closedDays, minAnnouncementDays } }),
      meetings: meetings.map((meeting) => ({ ...meeting, title: meeting.title.trim() || meetingKindLabels[meeting.kind] })),
      duties: await dutyDaysIn(db, year),
    }
  },
}

/** What units owe, by day and then in Polish order of their names. */
async function unitDeadlines(db: ReadDb, year: number): Promise<UnitDeadline[]> {
  const missing = await missingPositionsIn(db, year)
  const name = await namesOf(db, 'unit', missing.map(({ unit }) => unit))
  return missing.map((row) => ({ ...row, unitName: name(row.unit) })).toSorted((one, other) => comparePolish(one.unitName, other.unitName))
}
