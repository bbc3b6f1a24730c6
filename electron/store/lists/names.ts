import { currentUnitName, type Unit } from '#shared/domain/unit.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

type Named = Record<string, unknown> & { id: string }

const nameOf: { [T in RegisterTable]?: (entity: Named) => string } = {
  unit: (entity) => currentUnitName(entity as unknown as Unit),
  organisation: ({ name }) => String(name),
  person: ({ fullName }) => String(fullName),
  programme: ({ shortName, title }) => String(shortName || title),
  roster: ({ title }) => String(title),
  consultation: ({ subjectShort }) => String(subjectShort),
  sphere: ({ short, nominative }) => String(short || nominative),
}

/** How the records with these ids are called; empty for null and for an id without a record. */
export async function namesOf(db: ReadDb, table: RegisterTable, ids: readonly (string | null | undefined)[]): Promise<(id: string | null | undefined) => string> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  const entities = await readEntities<Named>(db, table, wanted)
  const names = new Map(entities.map((entity) => [entity.id, nameOf[table]?.(entity) ?? '']))
  return (id) => (id ? names.get(id) ?? '' : '')
}
