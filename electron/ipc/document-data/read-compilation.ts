import type { CompilationData, CompilationScope, PositionEntry, PostulateEntry, SubmitterEntry } from '#shared/documents/data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Postulate, Submitter } from '#shared/domain/postulate.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { positionIdsOf, postulateIdsOf, type PostulatesOf } from '#electron/store/postulates-of.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'

/** The postulates of a meeting, a consultation, a year or a unit, with everything a compilation says of them. Residents come without their names; `not_found`. */
export async function readCompilationData(db: ReadDb, of: PostulatesOf): Promise<CompilationData> {
  const scope = await readScope(db, of)
  const entries = await readEntries(db, await postulateIdsOf(db, of))
  return { scope, programme: await readProgramme(db, scope, entries), entries }
}

async function readScope(db: ReadDb, of: PostulatesOf): Promise<CompilationScope> {
  if ('meeting' in of) {
    const meeting = await readEntity<Meeting>(db, 'meeting', of.meeting)
    const unit = await readById<Unit>(db, 'unit', meeting.units)
    return { kind: 'meeting', meeting, hosts: meeting.units.map((id) => unit(id)!) }
  }
  if ('consultation' in of) return { kind: 'consultation', consultation: await readEntity<Consultation>(db, 'consultation', of.consultation) }
  return 'unit' in of ? { kind: 'unit', unit: await readEntity<Unit>(db, 'unit', of.unit), year: of.year } : { kind: 'year', year: of.year }
}

async function readEntries(db: ReadDb, ids: string[]): Promise<PostulateEntry[]> {
  const found = new Map((await readPostulates(db, ids)).map((one) => [one.id, one]))
  const postulates = ids.map((id) => found.get(id)!)
  const organisation = await readById<Organisation>(db, 'organisation', postulates.flatMap(({ submitters }) => submitters.filter(({ kind }) => kind === 'organisation').map(({ id }) => id)))
  const sphere = await readById<Sphere>(db, 'sphere', postulates.map((one) => one.sphere))
  const meeting = await readById<Meeting>(db, 'meeting', postulates.map((one) => one.meeting))
  const consultation = await readById<Consultation>(db, 'consultation', postulates.map((one) => one.consultation))
  const unit = await readById<Unit>(db, 'unit', postulates.flatMap((one) => meeting(one.meeting)?.units ?? []))
  const positions = await readPositions(db, ids)
  return postulates.map((postulate: Postulate) => ({
    postulate, submitters: postulate.submitters.map((one) => toSubmitter(one, organisation)), sphere: sphere(postulate.sphere), meeting: meeting(postulate.meeting),
    hosts: (meeting(postulate.meeting)?.units ?? []).map((id) => unit(id)!), consultation: consultation(postulate.consultation), positions: positions.get(postulate.id) ?? [],
  }))
}

function toSubmitter({ kind, id }: Submitter, organisation: (id: string | undefined) => Organisation | null): SubmitterEntry {
  return kind === 'organisation' ? { kind, name: organisation(id)?.name ?? '' } : { kind }
}

async function readPositions(db: ReadDb, postulates: string[]): Promise<Map<string, PositionEntry[]>> {
  const ids = await positionIdsOf(db, postulates)
  const position = await readById<Position>(db, 'position', ids)
  const positions = ids.map((id) => position(id)!)
  const unit = await readById<Unit>(db, 'unit', positions.map((one) => one.unit))
  return Map.groupBy(positions.map((one) => ({ position: one, unit: unit(one.unit)! })), (entry) => entry.position.postulate)
}

/** The programme that all of it is about; null when there are several or none. */
async function readProgramme(db: ReadDb, scope: CompilationScope, entries: readonly PostulateEntry[]): Promise<Programme | null> {
  const own = scope.kind === 'meeting' ? scope.meeting.programme : scope.kind === 'consultation' ? scope.consultation.programme : undefined
  const all = own === undefined ? [...new Set(entries.map(({ meeting, consultation }) => consultation?.programme ?? meeting?.programme ?? null))] : [own]
  return all.length === 1 && all[0] ? readEntity<Programme>(db, 'programme', all[0]) : null
}
