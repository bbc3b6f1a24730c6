import type { Consultation } from '#shared/domain/consultation.ts'
import { checkIdentifier } from '#shared/domain/identifier.ts'
import { meetingKindLabels, meetingLabel, type Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Person } from '#shared/domain/person.ts'
import { sphereLabel, type Sphere } from '#shared/domain/sphere.ts'
import { readPostulateNumbers } from '#electron/store/imported-postulates.ts'
import { readAllEntities } from '#electron/store/registers/all-entities.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
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
  const numberById = await readPostulateNumbers(db)
  const idByNumber = new Map([...numberById].map(([id, number]) => [number, id]))
  const meetings = await readAllEntities<Meeting>(db, 'meeting')
  const meetingById = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  return {
    meeting: makeDictionary(meetings.map(meetingEntry)),
    consultation: makeDictionary((await readAllEntities<Consultation>(db, 'consultation')).map(({ id, subjectShort, subjectFull }) => ({ id, label: subjectShort, words: [subjectFull] }))),
    sphere: makeDictionary((await readAllEntities<Sphere>(db, 'sphere')).map((one) => ({ id: one.id, label: sphereLabel(one), words: [one.point, `pkt ${one.point}`, one.short, one.nominative, one.genitive] }))),
    organisation: makeDictionary((await readAllEntities<Organisation>(db, 'organisation')).map(organisationEntry)),
    person: makeDictionary((await readAllEntities<Person>(db, 'person')).map(({ id, fullName }) => ({ id, label: fullName }))),
    meetingOf: (id) => (id ? meetingById.get(id) : undefined),
    numberOf: (id) => (id ? numberById.get(id) ?? '' : ''),
    idOfNumber: (number) => idByNumber.get(number),
  }
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
