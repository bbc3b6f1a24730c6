import type { Submitter } from '#shared/domain/postulate.ts'
import { namesOf } from './lists/names.ts'
import type { ReadDb } from './select-rows.ts'

/** The names of those who submitted each postulate, in order; the floor is „głos z sali”. For the office's eyes: residents are named. */
export async function readSubmitterNames(db: ReadDb, postulates: readonly { id: string; submitters: Submitter[] }[]): Promise<(id: string) => string[]> {
  const idsOf = (kind: Submitter['kind']) => postulates.flatMap(({ submitters }) => submitters.filter((one) => one.kind === kind).map(({ id }) => id))
  const names = { organisation: await namesOf(db, 'organisation', idsOf('organisation')), person: await namesOf(db, 'person', idsOf('person')), floor: () => 'głos z sali' }
  const byId = new Map(postulates.map(({ id, submitters }) => [id, submitters.map((one) => names[one.kind](one.id))]))
  return (id) => byId.get(id) ?? []
}
