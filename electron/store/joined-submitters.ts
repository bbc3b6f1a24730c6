import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { deleteRow, insertRow, updateRow } from './journal.ts'
import type { WriteDb } from './open-operation.ts'
import { selectRows } from './select-rows.ts'
import type { EntityTables } from './tables.ts'

type Link = EntityTables['postulateSubmitter']
type Who = Pick<Link, 'kind' | 'organisation' | 'person'>

const keyOf = ({ kind, organisation, person }: Who) => `${kind} ${organisation ?? person ?? ''}`

/**
 * Makes an entry submitted by its own submitters, then by those of the entries joined to it in the order of their numbers, each once.
 * Whoever came with an entry that is joined no more goes; its own submitters always stay. Gives how many there are.
 */
export async function gatherSubmitters(db: WriteDb, id: string): Promise<number> {
  const links = await selectRows(db, sql<Link>`select * from postulateSubmitter where postulate = ${id} order by isJoined, "order"`)
  const joined = await selectRows(db, sql<Who>`
    select link.kind, link.organisation, link.person from postulate as source cross join postulateSubmitter as link on link.postulate = source.id
    where source.mergedInto = ${id} and source.isCancelled = 0 and link.isJoined = 0 order by source.year, source.sequence, link."order"`)
  const own = links.filter(({ isJoined }) => isJoined === 0)
  const wanted = new Map<string, Who>([...own, ...joined].toReversed().map((who) => [keyOf(who), who]))
  const order = [...new Set([...own, ...joined].map(keyOf))]
  const present = new Map(links.map((link) => [keyOf(link), link]))
  for (const [key, link] of present) if (!wanted.has(key)) await deleteRow(db, 'postulateSubmitter', link.id)
  for (const [place, key] of order.entries()) {
    const link = present.get(key)
    const { kind, organisation, person } = wanted.get(key)!
    if (!link) await insertRow(db, 'postulateSubmitter', { id: newId(), postulate: id, order: place, kind, organisation, person, isJoined: 1 })
    else if (link.order !== place) await updateRow(db, 'postulateSubmitter', { id: link.id, revision: link.revision, patch: { order: place } })
  }
  return order.length
}
