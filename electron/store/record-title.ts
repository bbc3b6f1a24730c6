import { sql } from 'kysely'
import { formatPostulateNumber } from '#shared/domain/postulate.ts'
import { linkTables, entityShapes, type LinkTable, type RegisterTable } from './registers/entity-shape.ts'
import { selectRows, type ReadDb } from './select-rows.ts'
import type { EntityTable } from './tables.ts'

/** How records that cannot be searched for are called: by what they belong to, or by a name of their own. */
const composed: { [T in RegisterTable]?: (db: ReadDb, id: string) => Promise<string> } = {
  settings: async () => 'ustawienia biura',
  attendance: async (db, id) => {
    const [row] = await selectRows(db, sql<{ name: string; meeting: string }>`
      select coalesce((select fullName from person where person.id = attendance.person), (select name from organisation where organisation.id = attendance.organisation), '') as name, meeting
      from attendance where id = ${id}`)
    return row ? `${row.name} (${await recordTitle(db, 'meeting', row.meeting)})` : ''
  },
  duty: async (db, id) => {
    const [row] = await selectRows(db, sql<{ date: string; from: string; to: string }>`select date, "from", "to" from duty where id = ${id}`)
    return row ? `${row.date.split('-').toReversed().join('.')}, ${row.from}–${row.to}` : ''
  },
  rosterVersion: async (db, id) => {
    const [row] = await selectRows(db, sql<{ number: number; roster: string }>`select number, roster from rosterVersion where id = ${id}`)
    return row ? `${await recordTitle(db, 'roster', row.roster)}, wersja ${row.number}` : ''
  },
  submission: async (db, id) => {
    const [row] = await selectRows(db, sql<{ receivedOn: string; sender: string }>`
      select receivedOn, coalesce((select name from organisation where organisation.id = submission.organisation), (select fullName from person where person.id = submission.person), 'bez podpisu') as sender from submission where id = ${id}`)
    return row ? `${row.receivedOn.split('-').toReversed().join('.')}, ${row.sender}` : ''
  },
  template: async (db, id) => (await selectRows(db, sql<{ fileName: string }>`select fileName from template where id = ${id}`))[0]?.fileName ?? '',
  view: async (db, id) => (await selectRows(db, sql<{ name: string }>`select name from view where id = ${id}`))[0]?.name ?? '',
  position: async (db, id) => {
    const [row] = await selectRows(db, sql<{ year: number; sequence: number; unit: string }>`
      select year, sequence, unit from position join postulate on postulate.id = position.postulate where position.id = ${id}`)
    return row ? `do postulatu ${formatPostulateNumber(row.sequence, row.year)} (${await recordTitle(db, 'unit', row.unit)})` : ''
  },
}

/** How any record is called in one line, for summaries and for what an undo left alone; empty when it is not there. A member of a list is called by its owner. */
export async function recordTitle(db: ReadDb, table: EntityTable, id: string): Promise<string> {
  if (isLink(table)) return ownerTitle(db, table, id)
  const own = composed[table]
  if (own) return own(db, id)
  const [entry] = await selectRows(db, sql<{ title: string }>`select title from searchEntry where tableName = ${table} and rowId = ${id}`)
  return entry?.title ?? ''
}

const isLink = (table: EntityTable): table is LinkTable => (linkTables as readonly string[]).includes(table)

async function ownerTitle(db: ReadDb, table: LinkTable, id: string): Promise<string> {
  const [owner, shape] = Object.entries(entityShapes).find(([, { links }]) => Object.values(links).some((link) => link.table === table))!
  const column = Object.values(shape.links).find((link) => link.table === table)!.owner
  const [row] = await selectRows(db, sql<{ owner: string }>`select ${sql.ref(column)} as owner from ${sql.table(table)} where id = ${id}`)
  return row ? recordTitle(db, owner as RegisterTable, row.owner) : ''
}
