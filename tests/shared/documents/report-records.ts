import type { PostulateEntry } from '#shared/documents/data.ts'
import type { ConsultationReportData, ProgrammeReportData, ReportedLetter, ReportedMeeting } from '#shared/documents/report-data.ts'
import { decisions } from '#shared/domain/position.ts'
import { programme, type Programme } from '#shared/domain/programme.ts'
import { aConsultation, aMeeting, aPosition, aPostulate, aUnit } from './sample-records.ts'

/** A consultation that is over, of which everything that a report says is known. */
export const reported = aConsultation({
  subjectFull: 'projekt Programu Współpracy Gminy Miejskiej Kraków na rok 2026 z organizacjami pozarządowymi', subjectShort: 'RPW 2026', aim: 'Poznanie opinii o projekcie.', startsOn: '2025-09-22', endsOn: '2025-10-17', deadlineTime: '16:00',
  legalBasis: 'uchwała nr CXI/2904/18 Rady Miasta Krakowa', announcedBy: 'Prezydent Miasta Krakowa', caseNumber: 'SZ-09.526.1.2025', forms: ['open_meeting', 'forms', 'expert_duty'], orderNumber: '120/2025', orderDate: '2025-09-10',
  channels: [{ kind: 'email', address: 'konsultacje@um.krakow.pl', subjectLine: 'RPW 2026', note: '' }, { kind: 'in_person', address: 'ul. Jana Dekerta 24', subjectLine: '', note: '' }],
  publications: [{ place: 'Biuletyn Informacji Publicznej', link: 'https://www.bip.krakow.pl/rpw', publishedOn: '2025-09-15' }, { place: 'tablica ogłoszeń', link: '', publishedOn: null }],
  materials: ['projekt Programu', 'formularz konsultacyjny'], outcome: 'W § 5 dodano ust. 3 o wydłużeniu umów.', interest: 'Stronę konsultacji odwiedzono 1250 razy.', stage: 'closed',
  councilOpinion: 'Rada zaopiniowała projekt pozytywnie.', councilOpinionNumber: '14/2025', councilOpinionOn: '2025-10-30',
})

const culture = aUnit({ id: '00000000-0000-7000-8000-0000000000a1', name: 'Wydział Kultury' })
const social = aUnit({ id: '00000000-0000-7000-8000-0000000000a2', name: 'Wydział Polityki Społecznej, Równości i Zdrowia' })
const id = (number: number) => `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`

/** Remark number `index + 1`: decisions, units, ways and submitters in turn. */
export function aRemark(index: number, entry: Partial<PostulateEntry> = {}): PostulateEntry {
  const decision = decisions[index % 4]!
  return aPostulate(`${index + 1}/2025`, {
    id: id(index), year: 2025, stage: 'remark', meeting: null, consultation: reported.id, receivedOn: '2025-10-01', channel: index % 3 === 0 ? 'in_person' : 'email', programmeSection: index % 5 === 0 ? '' : `§ ${(index % 3) + 4}`, currentText: '',
  }, {
    meeting: null, hosts: [], consultation: reported, submitters: index % 4 === 3 ? [{ kind: 'person', id: `osoba-${index % 8}` }] : [{ kind: 'organisation', id: `organizacja-${index % 6}`, name: `Fundacja Przykład ${index % 6}` }],
    positions: [{ position: aPosition({ decision, text: `Stanowisko ${index + 1}.`, date: '2025-11-03', unit: social.id }), unit: index % 3 === 2 ? culture : social }], ...entry,
  })
}

export function aLetter(fields: Partial<ReportedLetter> = {}): ReportedLetter {
  return { channel: 'email', remarks: 1, senderKind: 'organisation', organisation: { id: 'organizacja-0', name: 'Fundacja Przykład 0' }, person: null, isLate: false, isUnsigned: false, isWrongForm: false, ...fields }
}

export function aReportedMeeting(fields: Partial<ReportedMeeting> = {}): ReportedMeeting {
  return { meeting: aMeeting({ kind: 'consultation', title: 'Otwarte spotkanie konsultacyjne', dates: [{ date: '2025-10-02', from: '17:00', to: '19:00' }], place: 'Centrum Obywatelskie', address: 'ul. Reymonta 20' }), hosts: [social], presence: { organisations: 12, people: 31, officials: 4 }, ...fields }
}

/** Four remarks in three letters, one meeting, three duties, and calls. */
export function aConsultationReport(fields: Partial<ConsultationReportData> = {}): ConsultationReportData {
  return {
    consultation: reported, runBy: social,
    letters: [
      aLetter({ remarks: 2 }), aLetter({ channel: 'in_person', organisation: { id: 'organizacja-9', name: '„Ą” Stowarzyszenie' }, isLate: true, isWrongForm: true }),
      aLetter({ senderKind: 'person', organisation: null, person: 'osoba-3', isUnsigned: true }),
    ],
    meetings: [aReportedMeeting()],
    duties: [{ date: '2025-09-24', mode: 'phone', unit: social }, { date: '2025-10-01', mode: 'phone', unit: culture }, { date: '2025-10-08', mode: 'email', unit: social }],
    calls: [{ unit: social, calls: 4, answered: 3, becameRemarks: 1 }],
    entries: [0, 1, 2, 3].map((index) => aRemark(index)), ...fields,
  }
}

/** Nothing came and nothing is known. */
export const withoutRemarks = (): ConsultationReportData => aConsultationReport({
  consultation: { ...reported, outcome: '', interest: '', councilOpinion: '', councilOpinionNumber: '', councilOpinionOn: null, publications: [], materials: [] }, letters: [], entries: [], meetings: [], duties: [], calls: [],
})

export const yearly: Programme = { ...programme.blank, id: id(900), revision: 1, title: 'Program Współpracy Gminy Miejskiej Kraków na rok 2025 z organizacjami pozarządowymi', shortName: 'RPW 2025', kind: 'annual', yearFrom: 2025, yearTo: 2025 }

export function aProgrammeReport(fields: Partial<ProgrammeReportData> = {}): ProgrammeReportData {
  return {
    year: 2025, programmes: [yearly], organisations: ['Fundacja Przykład 0', 'Stowarzyszenie „Żuraw”'], consultations: [{ consultation: reported, remarks: 4, inLetters: 0 }],
    meetings: [aReportedMeeting({ meeting: aMeeting({ dates: [{ date: '2025-06-10', from: '17:00', to: '19:00' }], year: 2025 }), hosts: [culture] }), aReportedMeeting({ presence: { organisations: null, people: null, officials: null } })],
    entries: [0, 1, 2, 3].map((index) => { const entry = aRemark(index); return { ...entry, postulate: { ...entry.postulate, stage: 'postulate' } } }), ...fields,
  }
}
