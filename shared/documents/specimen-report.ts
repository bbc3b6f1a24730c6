import { consultation as consultationEntity, type Consultation } from '#shared/domain/consultation.ts'
import { addDays, yearOf } from '#shared/domain/day.ts'
import { meeting } from '#shared/domain/meeting.ts'
import { position, type Decision } from '#shared/domain/position.ts'
import { postulate } from '#shared/domain/postulate.ts'
import { unit, type Unit } from '#shared/domain/unit.ts'
import type { PostulateEntry, SubmitterEntry } from './data.ts'
import type { ConsultationReportData, ReportedLetter } from './report-data.ts'

const stored = (id: string) => ({ id, revision: 1 })
const unitOf = (id: string, name: string): Unit => ({ ...unit.blank, ...stored(id), kind: 'department', names: [{ name, genitive: '', locative: '', from: null, to: null }] })
const first = unitOf('1', 'Wydział Przykładowy')
const second = unitOf('2', 'Biuro Przykładowe')
const organisation = (id: string, name: string) => ({ kind: 'organisation', id, name }) as const
const foundation = organisation('1', 'Fundacja Przykładowa')
const association = organisation('2', 'Stowarzyszenie Przykładowe')
const resident: SubmitterEntry = { kind: 'person', id: '1' }

type Remark = { content: string; section: string; channel: 'email' | 'in_person' | 'meeting'; submitter: SubmitterEntry; unit: Unit; decision: Decision; text: string }

const remarks: readonly Remark[] = [
  { content: 'Dopisać wsparcie świetlic środowiskowych.', section: '§ 4', channel: 'email', submitter: foundation, unit: first, decision: 'accepted', text: 'Dopisano w § 4 ust. 2.' },
  { content: 'Wydłużyć umowy najmu do 10 lat.', section: '§ 5', channel: 'email', submitter: association, unit: second, decision: 'partially', text: 'Wydłużono do 5 lat; dłuższy okres wymaga zgody rady.' },
  { content: 'Zwiększyć wysokość środków o połowę.', section: '§ 8', channel: 'in_person', submitter: resident, unit: first, decision: 'rejected', text: 'Wysokość środków wynika z projektu budżetu.' },
  { content: 'Remontować chodniki przy szkołach.', section: '', channel: 'meeting', submitter: { kind: 'floor' }, unit: second, decision: 'out_of_scope', text: 'Przekazano zarządcy dróg.' },
  { content: 'Uprościć wzór sprawozdania.', section: '§ 5', channel: 'email', submitter: foundation, unit: first, decision: 'accepted', text: 'Przyjęto nowy wzór.' },
]

/** What a report looks like, of nobody's consultation: every part of it has something to show. */
export function specimenReport(today: string): ConsultationReportData {
  const consultation = exampleConsultation(today)
  return {
    consultation, runBy: first, letters: exampleLetters, entries: remarks.map((one, index) => entryOf(one, { index, consultation, today })),
    meetings: [{
      meeting: { ...meeting.blank, ...stored('1'), kind: 'consultation', title: 'Otwarte spotkanie konsultacyjne', dates: [{ date: addDays(today, -48), from: '17:00', to: '19:00' }], place: 'sala konferencyjna' }, hosts: [first],
      presence: { organisations: 6, people: 14, officials: 3 },
    }],
    duties: [-50, -46, -43].map((day, index) => ({ date: addDays(today, day), mode: index === 2 ? 'email' : 'phone', unit: index === 1 ? second : first })),
    calls: [{ unit: first, calls: 4, answered: 3, becameRemarks: 1 }, { unit: second, calls: 1, answered: 1, becameRemarks: 0 }],
  }
}

function exampleConsultation(today: string): Consultation {
  return {
    ...consultationEntity.blank, ...stored('1'), subjectFull: 'przykładowy projekt programu współpracy', subjectShort: 'wzór', aim: 'Poznanie opinii o projekcie.', startsOn: addDays(today, -56), endsOn: addDays(today, -35), deadlineTime: '16:00',
    forms: ['open_meeting', 'forms', 'expert_duty'], channels: [{ kind: 'email', address: 'konsultacje@example.invalid', subjectLine: 'Konsultacje', note: '' }, { kind: 'in_person', address: 'siedziba Urzędu', subjectLine: '', note: '' }],
    publications: [{ place: 'Biuletyn Informacji Publicznej', link: '', publishedOn: addDays(today, -63) }], materials: ['projekt programu', 'formularz konsultacyjny'], stage: 'closed', orderNumber: `0/${yearOf(today)}`, orderDate: addDays(today, -70),
    outcome: 'Do projektu wprowadzono zmiany wynikające z uwzględnionych uwag.', interest: 'Stronę konsultacji odwiedzono 250 razy.', councilOpinion: 'Rada zaopiniowała projekt pozytywnie.', councilOpinionNumber: `0/${yearOf(today)}`, councilOpinionOn: addDays(today, -20),
  }
}

const letter = (fields: Partial<ReportedLetter>): ReportedLetter => ({ channel: 'email', remarks: 1, senderKind: 'organisation', organisation: null, person: null, isLate: false, isUnsigned: false, isWrongForm: false, ...fields })
const exampleLetters: readonly ReportedLetter[] = [
  letter({ remarks: 2, organisation: foundation }), letter({ organisation: association }), letter({ channel: 'in_person', senderKind: 'person', person: '1', isUnsigned: true }), letter({ channel: 'post', remarks: 0, senderKind: 'anonymous', isLate: true, isWrongForm: true }),
]

function entryOf({ content, section, channel, submitter, unit: answering, decision, text }: Remark, { index, consultation, today }: { index: number; consultation: Consultation; today: string }): PostulateEntry {
  const year = yearOf(today)
  return {
    postulate: {
      ...postulate.blank, ...stored(String(index + 1)), stage: 'remark', number: `${index + 1}/${year}`, year, consultation: consultation.id, receivedOn: consultation.endsOn, channel, content, rationale: 'Przykładowe uzasadnienie.', programmeSection: section,
      isCancelled: false, isLate: false, hasNoRationale: false, isSplit: false,
    },
    lineage: { joined: [], joinedTo: null, splitFrom: null }, submitters: [submitter], sphere: null, meeting: null, hosts: [], consultation,
    positions: [{ position: { ...position.blank, ...stored(String(index + 1)), postulate: String(index + 1), unit: answering.id, leading: true, decision, text, date: addDays(today, -10), state: 'approved' }, unit: answering }],
  }
}
