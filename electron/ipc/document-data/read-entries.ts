import type { PositionEntry, PostulateEntry, SubmitterEntry } from '#shared/documents/data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Postulate, Submitter } from '#shared/domain/postulate.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { readLineageNumbers } from '#electron/store/lineage-numbers.ts'
import { positionIdsOf } from '#electron/store/postulates-of.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'
import type { Readership } from './readership.ts'

/** Postulates in the order of these ids, with everything that papers say of them. Residents come without their names unless the paper is for the office alone. */
export async function readEntries(db: ReadDb, ids: string[], { isInternal = false }: Readership = {}): Promise<PostulateEntry[]> {
  const found = new Map((await readPostulates(db, ids)).map((one) => [one.id, one]))
  const postulates = ids.map((id) => found.get(id)!)
  const organisation = await readById<Organisation>(db, 'organisation', postulates.flatMap(({ submitters }) => submitters.filter(({ kind }) => kind === 'organisation').map(({ id }) => id)))
  const person = await readById<Person>(db, 'person', isInternal ? postulates.flatMap(({ submitters }) => submitters.filter(({ kind }) => kind === 'person').map(({ id }) => id)) : [])
  const sphere = await readById<Sphere>(db, 'sphere', postulates.map((one) => one.sphere))
  const meeting = await readById<Meeting>(db, 'meeting', postulates.map((one) => one.meeting))
  const consultation = await readById<Consultation>(db, 'consultation', postulates.map((one) => one.consultation))
  const unit = await readById<Unit>(db, 'unit', postulates.flatMap((one) => meeting(one.meeting)?.units ?? []))
  const positions = await readPositions(db, ids)
  const lineage = await readLineageNumbers(db, ids)
  return postulates.map((postulate: Postulate) => ({
    postulate, lineage: lineage(postulate.id), submitters: postulate.submitters.map((one) => toSubmitter(one, { organisation, person })), sphere: sphere(postulate.sphere), meeting: meeting(postulate.meeting),
    hosts: (meeting(postulate.meeting)?.units ?? []).map((id) => unit(id)!), consultation: consultation(postulate.consultation), positions: positions.get(postulate.id) ?? [],
  }))
}

type Named<E> = (id: string | undefined) => E | null

function toSubmitter({ kind, id }: Submitter, { organisation, person }: { organisation: Named<Organisation>; person: Named<Person> }): SubmitterEntry {
  if (kind === 'floor') return { kind }
  return kind === 'organisation' ? { kind, id: id!, name: organisation(id)?.name ?? '' } : { kind, id: id!, ...nameOf(person(id)) }
}

const nameOf = (person: Person | null) => (person ? { name: person.fullName } : {})

async function readPositions(db: ReadDb, postulates: string[]): Promise<Map<string, PositionEntry[]>> {
  const ids = await positionIdsOf(db, postulates)
  const position = await readById<Position>(db, 'position', ids)
  const positions = ids.map((id) => position(id)!)
  const unit = await readById<Unit>(db, 'unit', positions.map((one) => one.unit))
  return Map.groupBy(positions.map((one) => ({ position: one, unit: unit(one.unit)! })), (entry) => entry.position.postulate)
}
