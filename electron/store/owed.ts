import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { currentUnitName, type Unit } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { flagIs, someStateIs, type MarkQuestion } from './postulate-marks.ts'
import { postulateScope, type PostulateScope } from './postulate-scope.ts'
import { readEntities } from './registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

type Missing = { unit: string; missing: number; overdue: number; withoutDeadline: number; deadline: string | null }
/** Answers of one unit: `total` on current entries, `missing` not filled in yet, `overdue` of them past their deadline; `deadline` is the earliest of the missing ones. */
export type Owed = Missing & { unitName: string; email: string; total: number }

const marked = ({ of, set }: MarkQuestion) => sql`postulateOrder.marks & ${of} = ${set}`

/** On the row at hand of `postulateOrder`: a current entry of a year, a meeting and a consultation (its own entries and those of its meetings), or any. */
function currentIn(scope: PostulateScope): RawBuilder<SqlBool> {
  const { year, meeting, consultation } = scope
  const ofYear = year === undefined ? sql`true` : sql`postulateOrder.year = ${year}`
  const isWithin = meeting || consultation ? sql`postulateOrder.postulate in (select id from postulate where ${postulateScope(scope)})` : ofYear
  return sql<SqlBool>`(${isWithin} and ${marked(flagIs('isCurrent')(true))})`
}

/** How many positions the current entries of a scope have, of whatever unit, how many of them are written and wait for approval, and how many of these entries nobody is to answer. */
export async function countAnswers(db: ReadDb, scope: PostulateScope): Promise<{ total: number; drafts: number; unassigned: number }> {
  const [{ total, drafts } = { total: 0, drafts: 0 }] = await selectRows(db, sql<{ total: number; drafts: number }>`select count(*) as total, count(*) filter (where position.state = 'draft') as drafts from postulateOrder cross join position on position.postulate = postulateOrder.postulate where ${currentIn(scope)}`)
  const [{ unassigned } = { unassigned: 0 }] = await selectRows(db, sql<{ unassigned: number }>`select count(*) as unassigned from postulateOrder where ${currentIn(scope)} and ${marked(flagIs('isAssigned')(false))}`)
  return { total, drafts, unassigned }
}

/** Units that owe answers on the current entries of a scope, in Polish order of their names. */
export async function readOwed(db: ReadDb, scope: PostulateScope, today: string): Promise<Owed[]> {
  const answers = sql`from postulateOrder cross join position on position.postulate = postulateOrder.postulate where ${currentIn(scope)}`
  const missing = await selectRows(db, sql<Missing>`
    select position.unit, count(*) as missing, count(*) filter (where deadline < ${today}) as overdue, count(*) filter (where deadline is null) as withoutDeadline, min(deadline) as deadline
    ${answers} and ${marked(someStateIs('to_fill'))} and position.state = 'to_fill' group by position.unit`)
  const units = missing.map(({ unit }) => unit)
  const totals = await selectRows(db, sql<{ unit: string; total: number }>`select position.unit, count(*) as total ${answers} and position.unit in ${oneOf(units)} group by position.unit`)
  const total = new Map(totals.map((row) => [row.unit, row.total]))
  const found = new Map((await readEntities<Unit>(db, 'unit', units)).map((unit) => [unit.id, unit]))
  const rows = missing.map((row) => ({ ...row, unitName: currentUnitName(found.get(row.unit)!), email: found.get(row.unit)!.email, total: total.get(row.unit)! }))
  return rows.toSorted((one, other) => comparePolish(one.unitName, other.unitName))
}
