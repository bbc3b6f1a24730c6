import { v7 as newId } from 'uuid'
import { call } from '#shared/domain/call.ts'
import { channelKinds } from '#shared/domain/channel.ts'
import { consultation } from '#shared/domain/consultation.ts'
import { documentRecord } from '#shared/domain/document-record.ts'
import { duty } from '#shared/domain/duty.ts'
import { consultationPapers, meetingPapers } from '#shared/domain/expected-documents.ts'
import { meeting } from '#shared/domain/meeting.ts'
import { organisation } from '#shared/domain/organisation.ts'
import { person } from '#shared/domain/person.ts'
import { roster } from '#shared/domain/roster.ts'
import { submission } from '#shared/domain/submission.ts'
import type { Store } from '#electron/store/open.ts'
import { makeLoader, type Load } from './load-rows.ts'
import { name, text } from './polish-text.ts'
import { makeRandom, type Random } from './random.ts'

/** `papers`: submissions, calls and records of documents, so many of each. */
export type PapersSize = { papers: number; people: number }
type Year = { year: number; meetings: string[]; consultations: { id: string; roster: string; duty: string }[] }
type Known = { units: string[]; organisations: string[]; people: string[] }

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const [meetingsAYear, consultationsAYear] = [40, 20]

/** Fills a store with what offices enter and print over years, beside its journal. */
export function fillPapers(store: Store, { papers, people }: PapersSize): void {
  const random = makeRandom(20_261_122)
  store.file.pragma('synchronous = off')
  store.file.transaction(() => {
    const load = makeLoader(store.file)
    const units = store.file.prepare<[], { id: string }>('select id from unit').all().map(({ id }) => id)
    const known = { units, organisations: Array.from({ length: Math.ceil(people / 20) }, () => loadOrganisation(load, random)), people: Array.from({ length: people }, (_, index) => loadPerson(load, random, index)) }
    const all = years.map((year) => loadYear(load, random, { year, units }))
    for (let index = 0; index < papers; index += 1) {
      const year = all[index % all.length]!
      loadSubmission(load, random, { ...year, ...known })
      loadCall(load, random, { ...year, ...known })
      loadDocument(load, random, { ...year, ...known, index })
    }
  })()
  store.file.pragma('synchronous = full')
}

function loadPerson(load: Load, random: Random, index: number): string {
  const id = newId()
  load('person', { ...person.blank, id, fullName: `${name(random)} ${name(random)}`, email: `osoba.${index}@example.org`, phone: `601 ${String(index).padStart(6, '0')}` })
  return id
}

function loadOrganisation(load: Load, random: Random): string {
  const id = newId()
  load('organisation', { ...organisation.blank, id, name: `Fundacja ${name(random)}` })
  return id
}

function loadYear(load: Load, random: Random, { year, units }: { year: number; units: readonly string[] }): Year {
  return {
    year,
    meetings: Array.from({ length: meetingsAYear }, () => {
      const id = newId()
      load('meeting', { ...meeting.blank, id, kind: 'sector', title: `Spotkanie ${name(random)}`, dates: [{ date: dayIn(random, year), from: '10:00', to: '12:00' }], year })
      return id
    }),
    consultations: Array.from({ length: consultationsAYear }, () => loadConsultation(load, random, { year, units })),
  }
}

function loadConsultation(load: Load, random: Random, { year, units }: { year: number; units: readonly string[] }) {
  const [id, rosterId, dutyId] = [newId(), newId(), newId()]
  const [startsOn, endsOn] = [`${year}-06-01`, `${year}-06-30`]
  load('consultation', { ...consultation.blank, id, subjectFull: text(random, 80), subjectShort: `Konsultacje ${name(random)}`, startsOn, endsOn })
  load('roster', { ...roster.blank, id: rosterId, consultation: id, title: `Dyżury ${name(random)}` })
  load('duty', { ...duty.blank, id: dutyId, roster: rosterId, unit: random.pick(units), date: `${year}-06-10`, from: '10:00', to: '14:00', mode: 'phone', phone: '12 616 57 69' })
  return { id, roster: rosterId, duty: dutyId }
}

type Around = Year & Known

function loadSubmission(load: Load, random: Random, { year, consultations, organisations }: Around): void {
  const isOrganisation = random.below(3) === 0
  load('submission', {
    ...submission.blank, id: newId(), consultation: random.pick(consultations).id, channel: random.pick(channelKinds), receivedOn: dayIn(random, year), receivedTime: '09:30', senderKind: isOrganisation ? 'organisation' : 'anonymous',
    organisation: isOrganisation ? random.pick(organisations) : null, remarks: 1 + random.below(9), note: text(random, 60),
  })
}

function loadCall(load: Load, random: Random, { year, consultations, people }: Around): void {
  const one = random.pick(consultations)
  const isPerson = random.below(3) === 0
  load('call', { ...call.blank, id: newId(), duty: one.duty, roster: one.roster, consultation: one.id, date: dayIn(random, year), time: '11:15', callerKind: isPerson ? 'person' : 'anonymous', person: isPerson ? random.pick(people) : null, topic: text(random, 90), answer: random.below(2) === 0 ? '' : text(random, 60) })
}

function loadDocument(load: Load, random: Random, { year, meetings, consultations, index }: Around & { index: number }): void {
  const day = dayIn(random, year)
  const isOfMeeting = index % 3 !== 0
  load('document', {
    ...documentRecord.blank, id: newId(), kind: random.pick<string>(isOfMeeting ? meetingPapers : consultationPapers), title: `Zestawienie: ${name(random)}`, year, fileName: `zestawienie-${index}.docx`, format: random.pick(['docx', 'pdf']), sha256: index.toString(16).padStart(64, '0'), bytes: 20_000,
    madeOn: day, madeAt: `${day}T09:00:00.000Z`, madeBy: 'anna', ...(isOfMeeting ? { meeting: random.pick(meetings) } : { consultation: random.pick(consultations).id }),
    publications: index % 5 === 0 ? [{ place: 'BIP', link: `https://www.bip.krakow.pl/?id=${index}`, publishedOn: day }] : [],
  })
}

function dayIn({ below }: Random, year: number): string {
  return new Date(Date.UTC(year, 0, 1 + below(365))).toISOString().slice(0, 10)
}
