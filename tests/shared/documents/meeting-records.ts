import { organisation, type Organisation } from '#shared/domain/organisation.ts'
import { programme, type Programme } from '#shared/domain/programme.ts'
import { sphere, type Sphere } from '#shared/domain/sphere.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { MeetingEntry } from '#shared/documents/meeting-data.ts'
import { aMeeting, aUnit } from './sample-records.ts'

const stored = { id: '00000000-0000-7000-8000-000000000009', revision: 1 }

export function aProgramme(fields: Partial<Programme> = {}): Programme {
  return { ...programme.blank, ...stored, title: 'Program Współpracy na rok 2027', shortName: 'RPW 2027', kind: 'annual', yearFrom: 2027, yearTo: 2027, ...fields }
}

export function aSphere(point: string, fields: Partial<Sphere> = {}): Sphere {
  return { ...sphere.blank, ...stored, point, genitive: `działalności ${point}`, nominative: `działalność ${point}`, short: `sfera ${point}`, ...fields }
}

export function anOrganisation(fields: Partial<Organisation> = {}): Organisation {
  return { ...organisation.blank, ...stored, name: 'Fundacja Przykład', address: 'ul. Testowa 1', postcode: '30-001', city: 'Kraków', ...fields }
}

/** A host whose locative is known. */
export const culture = aUnit({ names: [{ name: 'Wydział Kultury', genitive: 'Wydziału Kultury', locative: 'Wydziale Kultury', from: null, to: null }] })
export const sport = aUnit({ names: [{ name: 'Wydział Sportu', genitive: 'Wydziału Sportu', locative: 'Wydziale Sportu', from: null, to: null }], email: 'sport@um.krakow.pl', phone: '126161234' })

export function anEntry(meeting: Partial<Meeting> = {}, rest: Partial<MeetingEntry> = {}): MeetingEntry {
  return { meeting: aMeeting(meeting), hosts: [culture], spheres: [], programme: null, consultation: null, ...rest }
}
