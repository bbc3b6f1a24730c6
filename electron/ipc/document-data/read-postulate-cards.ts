import type { DocumentFor } from '#shared/contract/documents.ts'
import type { PostulateEntry } from '#shared/documents/data.ts'
import type { CardEntry, CardOrigin, PostulateCardData } from '#shared/documents/postulate-card-data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Person } from '#shared/domain/person.ts'
import { isCurrent } from '#shared/domain/postulate.ts'
import type { Programme } from '#shared/domain/programme.ts'
import { readLineage, threadIdsOf } from '#electron/store/lineage-of.ts'
import { postulateIdsOf } from '#electron/store/postulates-of.ts'
import { readPostulate } from '#electron/store/postulates.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import { readRelatives } from '#electron/store/relatives.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readEntries } from './read-entries.ts'
import { readMeeting } from './read-meetings.ts'
import { readSubmissions } from './read-submissions.ts'
import type { Readership } from './readership.ts'

/** The card of one postulate, those of a meeting's or a consultation's current ones, or where an empty card belongs; `not_found`. */
export async function readPostulateCards(db: ReadDb, target: DocumentFor, { variant, ...readership }: Readership & { variant: string | undefined }): Promise<PostulateCardData> {
  const own = target.postulate ? await readPostulate(db, target.postulate) : null
  const origin = await readOrigin(db, { meeting: target.meeting ?? own?.meeting ?? null, consultation: target.consultation ?? own?.consultation ?? null })
  if (variant === 'pusta') return { origin, cards: [] }
  const ids = own ? [own.id] : await postulateIdsOf(db, target.meeting ? { meeting: target.meeting } : { consultation: target.consultation! })
  const entries = await readEntries(db, ids, readership)
  const wanted = own ? entries : entries.filter(({ postulate }) => isCurrent(postulate))
  const letters = own || target.meeting ? [] : await readSubmissions(db, target.consultation!)
  return { origin, cards: await Promise.all(wanted.map((entry) => readCard(db, entry, readership))), letters }
}

/** Where the postulates are raised. What a consultation is about is also what its meetings prepare. */
async function readOrigin(db: ReadDb, of: { meeting: string | null; consultation: string | null }): Promise<CardOrigin> {
  const found = of.meeting ? await readMeeting(db, of.meeting) : null
  const consultation = of.consultation ? await readEntity<Consultation>(db, 'consultation', of.consultation) : (found?.consultation ?? null)
  const programme = found?.programme ?? (consultation?.programme ? await readEntity<Programme>(db, 'programme', consultation.programme) : null)
  return { meeting: found?.meeting ?? null, hosts: found?.hosts ?? [], spheres: found?.spheres ?? [], consultation, programme }
}

async function readCard(db: ReadDb, entry: PostulateEntry, readership: Readership): Promise<CardEntry> {
  const { postulate, meeting, consultation } = entry
  const { parts, carriedTo } = await readLineage(db, postulate.id)
  const numbers = async (ids: readonly string[]) => (await readRelatives(db, ids)).filter(({ isCancelled }) => !isCancelled).map(({ number }) => number)
  const [from] = await readRelatives(db, postulate.carriedFrom ? [postulate.carriedFrom] : [])
  const programme = consultation?.programme ?? meeting?.programme ?? null
  const people = readership.isInternal ? await readEntities<Person>(db, 'person', postulate.submitters.flatMap(({ kind, id }) => (kind === 'person' && id ? [id] : []))) : []
  return {
    ...entry,
    programme: programme ? await readEntity<Programme>(db, 'programme', programme) : null,
    people: people.map(({ id, role, email, phone }) => ({ id, role, email, phone })),
    thread: await readEntries(db, await threadIdsOf(db, postulate.id)),
    parts: await numbers(parts), carriedFrom: from?.number ?? null, carriedTo: await numbers(carriedTo),
  }
}
