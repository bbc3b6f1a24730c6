import { sql, type SqlBool } from 'kysely'
import type { Duty } from '#shared/domain/duty.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { equals, linked } from './conditions.ts'
import type { ListSpec } from './list-page.ts'
import { namesOf } from './names.ts'

type Filters = { roster?: string; unit?: string; person?: string; consultation?: string; sphere?: string; date?: string; mode?: string }
type ListRow = Omit<Duty, 'room'> & { unitName: string; personName: string }

const unitKey = sql`coalesce((select sortKey from unit where unit.id = duty.unit), '')`

/** Searched by what stands on the duty itself; names of spheres in the row are for the eye. */
export const dutyList: ListSpec<Filters, 'date' | 'unit', ListRow> = {
  table: 'duty',
  filters: {
    roster: equals('roster'), unit: equals('unit'), person: equals('person'), date: equals('date'), mode: equals('mode'),
    sphere: linked('dutySphere', 'duty', 'sphere'),
    consultation: (id) => sql<SqlBool>`roster in (select id from roster where consultation = ${id})`,
  },
  search: (text) => sql<SqlBool>`(instr(phone, ${text}) > 0 or instr(email, ${text}) > 0 or instr(note, ${text}) > 0 or instr(date, ${text}) > 0)`,
  sorts: { date: { columns: [sql.ref('date'), sql.ref('from'), unitKey] }, unit: { columns: [unitKey, sql.ref('date'), sql.ref('from')] } },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const duties = await readEntities<Duty>(db, 'duty', ids)
  return (await withNames(db, duties)).map(({ room: _room, sphereIds: _sphereIds, ...row }) => row)
}

/** Duties with what their unit, person and spheres are called; `spheres` are the names, for the eye. */
export async function withNames(db: ReadDb, duties: readonly Duty[]): Promise<(Duty & { unitName: string; personName: string; sphereIds: string[] })[]> {
  const unit = await namesOf(db, 'unit', duties.map((one) => one.unit))
  const person = await namesOf(db, 'person', duties.map((one) => one.person))
  const sphere = await namesOf(db, 'sphere', duties.flatMap((one) => one.spheres))
  return duties.map((duty) => ({ ...duty, unitName: unit(duty.unit), personName: person(duty.person), sphereIds: duty.spheres, spheres: duty.spheres.map(sphere) }))
}
