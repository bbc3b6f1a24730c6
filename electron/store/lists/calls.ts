import { sql, type SqlBool } from 'kysely'
import { isAnswered, type Call } from '#shared/domain/call.ts'
import { callUnits, unitOfCall } from '#electron/store/call-units.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { equals, found } from './conditions.ts'
import { beginningOf } from './excerpt.ts'
import type { ListSpec } from './list-page.ts'
import type { Membership } from './list-plan.ts'
import { namesOf } from './names.ts'

type Filters = { year?: number; consultation?: string; roster?: string; duty?: string; unit?: string; callerKind?: string }
type ListRow = Pick<Call, 'id' | 'revision' | 'date' | 'time' | 'duty' | 'roster' | 'callerKind' | 'topic' | 'remark'> & {
  rosterTitle: string; consultation: string; consultationSubject: string; unit: string | null; unitName: string; callerName: string; isAnswered: boolean; remarkNumber: string
}

/** Newest first. */
export const callList: ListSpec<Filters, 'date', ListRow> = {
  table: 'call',
  filters: {
    consultation: equals('consultation'), roster: equals('roster'), duty: equals('duty'), callerKind: equals('callerKind'),
    unit: takenFor,
    year: (year) => sql<SqlBool>`date between ${`${year}-01-01`} and ${`${year}-12-31`}`,
  },
  search: found('call'),
  sorts: { date: { columns: [sql.ref('date'), sql.ref('time')], isDescending: true } },
  rows: listRows,
}

/** The unit was on duty: by the duty, else by its roster. */
function takenFor(unit: string): Membership {
  return {
    ids: sql`select call.id from duty cross join call on call.duty = duty.id where duty.unit = ${unit} union all select call.id from roster cross join call on call.roster = roster.id where roster.unit = ${unit} and ${unitOfCall} = ${unit}`,
    isMember: sql<SqlBool>`${unitOfCall} = ${unit}`,
  }
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const calls = await readEntities<Call>(db, 'call', ids)
  const units = await callUnits(db, ids)
  const roster = await namesOf(db, 'roster', calls.map((one) => one.roster))
  const consultation = await namesOf(db, 'consultation', calls.map((one) => one.consultation))
  const unit = await namesOf(db, 'unit', [...units.values()])
  const organisation = await namesOf(db, 'organisation', calls.map((one) => one.organisation))
  const person = await namesOf(db, 'person', calls.map((one) => one.person))
  const remarks = new Map((await readPostulates(db, calls.flatMap(({ remark }) => remark ?? []))).map(({ id, number }) => [id, number]))
  return calls.map((one) => {
    const { id, revision, date, time, duty, callerKind, topic, remark } = one
    return {
      id, revision, date, time, duty, roster: one.roster, rosterTitle: roster(one.roster), consultation: one.consultation!, consultationSubject: consultation(one.consultation), unit: units.get(id) ?? null, unitName: unit(units.get(id)), callerKind,
      callerName: [organisation(one.organisation), person(one.person)].filter(Boolean).join(', '), topic: beginningOf(topic), isAnswered: isAnswered(one), remark, remarkNumber: remarks.get(remark ?? '') ?? '',
    }
  })
}
