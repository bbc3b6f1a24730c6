import type { Meeting } from '#shared/domain/meeting.ts'
import { consultationRecord, isBlank, settingsRecord, type AnnouncementFacts } from './announcement-facts.ts'
import type { FindingRecord } from './announcement-finding.ts'
import { namedMeeting } from './meeting-rules.ts'

/** A text that somebody wrote, and where it stands. `isDated`: its days are those of the consultation; others name acts of law. `meeting`: whose text it is. */
export type FreeText = { where: string; text: string; record: FindingRecord; field: string; isDated: boolean; meeting?: Meeting }

/** Everything that people read in an announcement, field by field; what is empty is left out. */
export function freeTexts(facts: AnnouncementFacts): FreeText[] {
  return [...textsOfConsultation(facts), ...facts.meetings.flatMap(textsOfMeeting), ...textsOfRosters(facts), clauseOf(facts)].filter(({ text }) => !isBlank(text))
}

function textsOfConsultation(facts: AnnouncementFacts): FreeText[] {
  const { consultation: one } = facts
  const record = consultationRecord(facts)
  const inField = (label: string, field: string, text: string, isDated = true): FreeText => ({ where: `Pole „${label}”`, text, record, field, isDated })
  return [
    inField('Przedmiot konsultacji', 'subjectFull', one.subjectFull, false),
    inField('Krótka nazwa', 'subjectShort', one.subjectShort, false),
    inField('Cel konsultacji', 'aim', one.aim),
    inField('Podstawa prawna', 'legalBasis', one.legalBasis, false),
    inField('Numer zarządzenia', 'orderNumber', one.orderNumber, false),
    inField('Ogłasza', 'announcedBy', one.announcedBy, false),
    inField('Kontakt w sprawie konsultacji', 'contact', one.contact),
    ...one.channels.flatMap(({ address, subjectLine, note }) => [inField('Adres w sposobach zgłaszania', 'channels', address), inField('Z dopiskiem', 'channels', subjectLine, false), inField('Uwagi w sposobach zgłaszania', 'channels', note)]),
    ...one.materials.map((material) => inField('Materiały', 'materials', material)),
    ...one.publications.map(({ place }) => inField('Miejsca publikacji', 'publications', place)),
  ]
}

function textsOfMeeting(meeting: Meeting): FreeText[] {
  const inField = (label: string, field: string, text: string): FreeText => ({ where: `Spotkanie ${namedMeeting(meeting)}, pole „${label}”`, text, record: { noun: 'meetings', id: meeting.id }, field, isDated: true, meeting })
  return [
    inField('Tytuł', 'title', meeting.title), inField('Miejsce', 'place', meeting.place), inField('Adres', 'address', meeting.address), inField('Sala', 'room', meeting.room), inField('Organizatorzy', 'organisers', meeting.organisers),
    inField('Temat', 'theme', meeting.theme), inField('Porządek', 'agenda', meeting.agenda), inField('Notatki', 'notes', meeting.notes), inField('Zapisy', 'registration', meeting.registration),
  ]
}

function textsOfRosters({ rosters }: AnnouncementFacts): FreeText[] {
  return rosters.flatMap(({ roster, duties }) => {
    const inRoster = (label: string, field: string, text: string): FreeText => ({ where: `Harmonogram „${roster.title}”, ${label}`, text, record: { noun: 'rosters', id: roster.id }, field, isDated: true })
    return [inRoster('nazwa', 'title', roster.title), inRoster('uwagi', 'note', roster.note), ...[...new Set(duties.map(({ note }) => note))].map((note) => inRoster('uwagi dyżurów', 'duties', note))]
  })
}

function clauseOf(facts: AnnouncementFacts): FreeText {
  return { where: 'Klauzula informacyjna w ustawieniach', text: facts.office.informationClause, record: settingsRecord(facts), field: 'informationClause', isDated: false }
}
