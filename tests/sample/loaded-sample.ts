import { join } from 'node:path'
import { sql } from 'kysely'
import type { Attendance } from '#shared/domain/attendance.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { fillStore } from '#electron/store/create-office-store.ts'
import { createStore, type Store } from '#electron/store/open.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'

export const resourcesDir = join(import.meta.dirname, '..', '..', 'resources')

/** A new store with what every database starts with, and with the sample unless only the dictionaries are wanted. */
export async function newStore({ withSample }: { withSample: boolean }): Promise<Store> {
  const store = await createStore(':memory:')
  await fillStore(store, { resourcesDir, now: new Date('2026-07-02T08:00:00Z'), actor: 'test', withSample })
  return store
}

/** The ids of a table, in the order in which its records were stored. */
export async function idsIn(store: Store, table: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} order by rowid`.execute(store.db)
  return rows.map(({ id }) => id)
}

/** The whole sample as it comes back from a database. */
export async function loadedSample() {
  const store = await newStore({ withSample: true })
  const all = async <E extends { id: string }>(table: RegisterTable): Promise<E[]> => {
    const ids = await idsIn(store, table)
    return (await readEntities<E>(store.read, table, ids)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  }
  const sample = {
    settings: await all<Settings>('settings'),
    spheres: await all<Sphere>('sphere'),
    units: await all<Unit>('unit'),
    programmes: await all<Programme>('programme'),
    consultations: await all<Consultation>('consultation'),
    meetings: await all<Meeting>('meeting'),
    organisations: await all<Organisation>('organisation'),
    attendances: await all<Attendance>('attendance'),
    rosters: await all<Roster>('roster'),
    duties: await all<Duty>('duty'),
    postulates: await readPostulates(store.read, await idsIn(store, 'postulate')),
    positions: await all<Position>('position'),
    documents: await all<DocumentRecord>('document'),
  }
  await store.close()
  return sample
}
export type LoadedSample = Awaited<ReturnType<typeof loadedSample>>
