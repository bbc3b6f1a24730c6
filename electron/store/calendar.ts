import { sql } from 'kysely'
import type { MeetingKind } from '#shared/domain/meeting.ts'
import type { ConsultationPeriod } from '#shared/domain/year-deadlines.ts'
import { isCurrentPostulate } from './current-postulates.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

export type MeetingDay = { id: string; date: string; from: string | null; to: string | null; kind: MeetingKind; title: string; place: string }
export type DutyDay = { roster: string; title: string; consultation: string; date: string; from: string; to: string; total: number }

/** Positions of current entries that a unit has not filled in, asked for by one day. */
export type MissingPositions = { date: string; unit: string; missing: number }

const spanOf = (year: number) => sql`between ${`${year}-01-01`} and ${`${year}-12-31`}`

/** Each day of each meeting in a year, by day and hour; one that began the year before has its days of this year. */
export function meetingDaysIn(db: ReadDb, year: number): Promise<MeetingDay[]> {
  return selectRows(db, sql<MeetingDay>`
    select meeting.id, json_extract(day.value, '$.date') as date, json_extract(day.value, '$.from') as "from", json_extract(day.value, '$.to') as "to", kind, title, place
    from meeting, json_each(meeting.dates) as day where meeting.year <= ${year} and date ${spanOf(year)} order by date, "from", meeting.id`)
}

/** The duties of a year, counted for each roster and day. Roster by roster, because the index on days begins with it: a store of many years is not read through. */
export function dutyDaysIn(db: ReadDb, year: number): Promise<DutyDay[]> {
  return selectRows(db, sql<DutyDay>`
    select roster.id as roster, roster.title, roster.consultation, duty.date, min(duty."from") as "from", max(duty."to") as "to", count(*) as total
    from roster cross join duty on duty.roster = roster.id and duty.date ${spanOf(year)} group by roster.id, duty.date order by duty.date, roster.title, roster.id`)
}

/** Consultations whose deadlines may fall in a year: their end, or their announcement, which comes at most a year before the beginning. */
export function consultationsAround(db: ReadDb, year: number): Promise<ConsultationPeriod[]> {
  return selectRows(db, sql<ConsultationPeriod>`
    select id, subjectShort, startsOn, endsOn, deadlineTime, deadlineRule from consultation where endsOn >= ${`${year}-01-01`} and startsOn <= ${`${year + 1}-12-31`} order by startsOn, id`)
}

/** What units owe by days of a year, counted for each day and unit. */
export function missingPositionsIn(db: ReadDb, year: number): Promise<MissingPositions[]> {
  return selectRows(db, sql<MissingPositions>`
    select position.deadline as date, position.unit, count(*) as missing from position join postulate on postulate.id = position.postulate
    where position.state = 'to_fill' and position.deadline ${spanOf(year)} and ${isCurrentPostulate} group by position.deadline, position.unit order by position.deadline, position.unit`)
}
