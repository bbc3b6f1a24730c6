import type { DocumentFor } from '#shared/contract/documents.ts'
import { preparePeople, type PreparedPeople, type Search } from '#shared/documents/check/personal-data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import { participantIds, readKnownPeople, representativeIds, type KnownPersonRow } from '#electron/store/known-people.ts'
import { meetingIdsOf } from '#electron/store/meetings-of.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** Everybody in the register, read and made ready once for many documents. */
export type ReadyPeople = { rows: readonly KnownPersonRow[]; prepared: PreparedPeople }

export async function readReadyPeople(db: ReadDb): Promise<ReadyPeople> {
  const rows = await readKnownPeople(db)
  return { rows, prepared: preparePeople(rows) }
}

/** Whom a public document must not name, and who stands in it on purpose: whoever signs, prepares, conducts and is asked, and in a letter whoever stands for its reader. */
export async function readSearch(db: ReadDb, target: DocumentFor, ready?: ReadyPeople): Promise<Search> {
  const tied = new Set(await tiedTo(db, target))
  const people = ready?.rows ?? await readKnownPeople(db)
  const addressed = new Set(target.organisation === undefined ? [] : await representativeIds(db, target.organisation))
  return {
    ...(ready && { prepared: ready.prepared }),
    people: people.map(({ id, ...person }) => ({ ...person, isTied: tied.has(id) })),
    purposes: [...(await purposesOf(db, target)), ...people.filter(({ id }) => addressed.has(id)).flatMap(({ fullName, email, phone }) => [fullName, email, phone])].filter((text) => text !== ''),
  }
}

async function tiedTo(db: ReadDb, { postulate, meeting, consultation, unit, year }: DocumentFor): Promise<string[]> {
  if (postulate) return participantIds(db, { postulate })
  if (meeting) return participantIds(db, { meeting })
  if (consultation) return participantIds(db, { consultation })
  if (unit) return participantIds(db, { unit, year: year ?? null })
  return year === undefined ? [] : participantIds(db, { year })
}

async function purposesOf(db: ReadDb, { meeting, consultation, year }: DocumentFor): Promise<string[]> {
  const office = await readSettings(db)
  const meetings = await readEntities<Meeting>(db, 'meeting', meeting ? [meeting] : consultation ? await meetingIdsOf(db, { consultation }) : year === undefined ? [] : await meetingIdsOf(db, { year }))
  const ids = [...new Set([consultation, ...meetings.map((one) => one.consultation)].filter((id) => typeof id === 'string'))]
  return [
    office.signatoryName, office.preparedBy, office.preparedByPhone, office.email, office.phone, office.announcedBy, office.informationClause, ...office.channels.map(({ address }) => address),
    ...(await readEntities<Consultation>(db, 'consultation', ids)).flatMap(({ contact, announcedBy, channels }) => [contact, announcedBy, ...channels.map(({ address }) => address)]),
    ...meetings.flatMap(({ moderator, organisers, registration }) => [moderator, organisers, registration]),
  ]
}
