import { sql } from 'kysely'
import { entityShapes, type LinkTable, type RegisterTable } from './registers/entity-shape.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

export type Use = { table: RegisterTable; count: number }

/** The columns of link tables that point away from their owner. */
const targets: Record<LinkTable, { [column: string]: RegisterTable }> = {
  meetingUnit: { unit: 'unit' }, meetingSphere: { sphere: 'sphere' }, organisationSphere: { sphere: 'sphere' }, personOrganisation: { organisation: 'organisation' }, dutySphere: { sphere: 'sphere' },
  postulateSubmitter: { organisation: 'organisation', person: 'person' },
}

/** Which records refer to one record, counted by register: why it cannot be removed. */
export async function usesOf(db: ReadDb, table: RegisterTable, id: string): Promise<Use[]> {
  const uses: Use[] = []
  for (const user of Object.keys(entityShapes) as RegisterTable[]) {
    const { references, links } = entityShapes[user]
    const own = Object.entries(references).filter(([field, target]) => target === table && !(field in links)).map(([field]) => sql`select id from ${sql.table(user)} where ${sql.ref(field)} = ${id}`)
    const linked = Object.values(links).flatMap((link) => Object.entries(targets[link.table]).filter(([, target]) => target === table)
      .map(([column]) => sql`select ${sql.ref(link.owner)} from ${sql.table(link.table)} where ${sql.ref(column)} = ${id}`))
    const selects = [...own, ...linked]
    if (selects.length === 0) continue
    const [row] = await selectRows(db, sql<{ count: number }>`select count(*) as count from (${sql.join(selects, sql` union `)})`)
    if (row!.count > 0) uses.push({ table: user, count: row!.count })
  }
  return uses
}
