import { consultation as entity, type Consultation } from '#shared/domain/consultation.ts'
import { addDays, yearOf } from '#shared/domain/day.ts'
import type { PrintedDuty } from '#shared/domain/printed-duty.ts'
import { postulate } from '#shared/domain/postulate.ts'
import { roster } from '#shared/domain/roster.ts'
import { meeting } from '#shared/domain/meeting.ts'
import { unit } from '#shared/domain/unit.ts'
import type { DocumentData, DocumentKind } from './catalogue.ts'
import type { FormData, PublishedRoster } from './data.ts'
import type { AttendanceListData } from './meeting-data.ts'
import type { ReminderData } from './letter-data.ts'
import type { PostulateCardData } from './postulate-card-data.ts'
import { specimenReport } from './specimen-report.ts'

/** A consultation of which nothing is known yet. */
const consultation: Consultation = { ...entity.blank, subjectFull: '', subjectShort: 'wzór', startsOn: '', endsOn: '', id: '', revision: 1 }

/** For a form that is printed ahead and completed by hand. */
export const specimenForm: FormData = { consultation, runBy: null }

/** What a reminder looks like, of nobody's postulates: one answer is two weeks late, one due in a week. */
export function specimenReminder(today: string): ReminderData {
  const entry = (sequence: number, deadline: string) => ({ postulate: { number: `${sequence}/${yearOf(today)}`, stage: 'postulate', content: 'Przykładowa treść postulatu' } as const, deadline })
  const name = { name: 'Wydział Przykładowy', genitive: 'Wydziału Przykładowego', locative: '', from: null, to: null }
  return { unit: { ...unit.blank, id: '', revision: 1, kind: 'department', names: [name] }, scope: null, programme: null, owed: [entry(1, addDays(today, -14)), entry(2, addDays(today, 7))] }
}

/** What a correction looks like, of nobody's duties: one is called off, one is added, one is at another hour. */
export function specimenCorrection(today: string): PublishedRoster {
  const duty = (key: string, day: number, hours: { from: string; to: string }): PrintedDuty => ({
    duty: key, date: addDays(today, day), ...hours, mode: 'phone', unit: null, unitName: 'Wydział Przykładowy', person: null, personName: '', phone: '12 000 00 00', email: '', room: '', languages: [], spheres: [], note: '',
  })
  const morning = { from: '10:00', to: '14:00' }
  const before = [duty('1', 7, morning), duty('2', 8, morning), duty('3', 9, morning)]
  const after = [duty('2', 8, { from: '12:00', to: '16:00' }), before[2]!, duty('4', 10, morning)]
  const version = (number: number, publishedOn: string, duties: PrintedDuty[]) => ({ id: '', revision: 1, roster: '', number, publishedOn, publishedBy: '', duties })
  const one = { ...roster.blank, id: '', revision: 1, consultation: '', title: 'Dyżury ekspertów' }
  return { roster: one, consultation, versions: [version(1, addDays(today, -7), before), version(2, today, after)], now: [...after.slice(0, 2), duty('5', 11, morning)] }
}

/** For a list that is printed ahead of any meeting. */
export const specimenAttendance: AttendanceListData = {
  meeting: { ...meeting.blank, kind: 'sector', title: `Spotkanie ${'…'.repeat(30)}`, organisers: '…'.repeat(12), id: '', revision: 1 }, hosts: [], spheres: [], programme: null, consultation: null, participants: [],
}

/** What a card looks like, of nobody's postulate; and one that is filled in by hand, wherever it is handed in. */
export function specimenCard(today: string): PostulateCardData {
  const one = { ...postulate.blank, id: '', revision: 1, number: `1/${yearOf(today)}`, year: yearOf(today), content: 'Przykładowa treść postulatu', isCancelled: false, isSplit: false, isLate: false, hasNoRationale: false }
  const origin = { meeting: null, hosts: [], consultation: null, programme: null, spheres: [] }
  const lineage = { joined: [], joinedTo: null, splitFrom: null }
  return { origin, cards: [{ postulate: one, lineage, submitters: [{ kind: 'organisation', id: '', name: 'Organizacja Przykładowa' }], sphere: null, meeting: null, hosts: [], consultation: null, positions: [], programme: null, people: [], thread: [], parts: [], carriedFrom: null, carriedTo: [] }] }
}

/** The kinds that can be shown before anything is entered. */
export const specimens = {
  'formularz-konsultacyjny': () => specimenForm,
  'przypomnienie-dla-komorki': specimenReminder,
  'korekta-harmonogramu': specimenCorrection,
  'lista-obecnosci': () => specimenAttendance,
  'karta-postulatu': specimenCard,
  'raport-z-konsultacji': specimenReport,
} as const satisfies { [K in DocumentKind]?: (today: string) => DocumentData[K] }
export type SpecimenKind = keyof typeof specimens
export const specimenKinds = Object.keys(specimens) as SpecimenKind[]
