import { sql } from 'kysely'
import type { Consultation } from '#shared/domain/consultation.ts'
import { checkIdentifier } from '#shared/domain/identifier.ts'
import { meetingKindLabels, meetingLabel, type Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Person } from '#shared/domain/person.ts'
import { formatPostulateNumber } from '#shared/domain/postulate.ts'
import { sphereLabel, type Sphere } from '#shared/domain/sphere.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'
import { selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { makeDictionary, type Dictionary } from './dictionary.ts'

/** What rows of a list refer to, by how they call it. `numbers`: ids of postulates by their numbers. */
export type PostulateNames = {
  meeting: Dictionary
  consultation: Dictionary
  sphere: Dictionary
  organisation: Dictionary
  person: Dictionary
  meetingOf: (id: string | null) => Meeting | undefined
  numberOf: (id: string | null) => string
  idOfNumber: (number: string) => string | undefined
}

/** All that postulates can refer to. For an import or an export of a whole register: it is read once. */
export async function readPostulateNames(db: ReadDb): Promise<PostulateNames> {
  const numbers = await selectRows(db, sql<{ id: string; year: number; sequence: number }>`select id, year, sequence from postulate`)
  const numberById = new Map(numbers.map(({ id, year, sequence }) => [id, formatPostulateNumber(sequence, year)]))
  const idByNumber = new Map([...numberById].map(([id, number]) => [number, id]))
  const meetings = await readAll<Meeting>(db, 'meeting')
  const meetingById = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  return {
    meeting: makeDictionary(meetings.map(meetingEntry)),
    consultation: makeDictionary((await readAll<Consultation>(db, 'consultation')).map(({ id, subjectShort, subjectFull }) => ({ id, label: subjectShort, words: [subjectFull] }))),
    sphere: makeDictionary((await readAll<Sphere>(db, 'sphere')).map((one) => ({ id: one.id, label: sphereLabel(one), words: [one.point, `pkt ${one.point}`, one.short, one.nominative, one.genitive] }))),
    organisation: makeDictionary((await readAll<Organisation>(db, 'organisation')).map(organisationEntry)),
    person: makeDictionary((await readAll<Person>(db, 'person')).map(({ id, fullName }) => ({ id, label: fullName }))),
    meetingOf: (id) => (id ? meetingById.get(id) : undefined),
    numberOf: (id) => (id ? numberById.get(id) ?? '' : ''),
    idOfNumber: (number) => idByNumber.get(number),
  }
}

async function readAll<E>(db: ReadDb, table: RegisterTable): Promise<E[]> {
  const ids = await selectRows(db, sql<{ id: string }>`select id from ${sql.table(table)}`)
  return readEntities<E>(db, table, ids.map(({ id }) => id))
}

function meetingEntry(meeting: Meeting) {
  const days = meeting.dates.flatMap(({ date }) => [date, date.split('-').toReversed().join('.')])
  const titles = [meeting.title, meetingKindLabels[meeting.kind]].filter((title) => title.trim() !== '')
  return { id: meeting.id, label: meetingLabel(meeting), words: [...titles, ...days, ...titles.flatMap((title) => days.map((day) => `${title} ${day}`))] }
}

const organisationEntry = ({ id, name, krs, formerNames }: Organisation) => ({
  id, label: krs.trim() === '' ? name : `${name} (KRS ${krs.trim()})`, words: [name, ...formerNames.map((former) => former.name), ...(krs.trim() === '' ? [] : [krsKey(krs)])],
})

/** How an organisation is found by its number in the KRS, however that is written. */
export const krsKey = (krs: string) => `krs ${checkIdentifier('krs', krs).normalised}`
