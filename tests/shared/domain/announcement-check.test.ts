import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnnouncementFacts } from '#shared/domain/announcement-check/announcement-facts.ts'
import { announcementCodes } from '#shared/domain/announcement-check/announcement-finding.ts'
import { announcementFindings } from '#shared/domain/announcement-check.ts'
import { consultation as consultationEntity, type Consultation } from '#shared/domain/consultation.ts'
import { addDays, weekdayOf } from '#shared/domain/day.ts'
import { duty as dutyEntity, type Duty } from '#shared/domain/duty.ts'
import { meeting as meetingEntity, type Meeting } from '#shared/domain/meeting.ts'
import { roster as rosterEntity, type Roster } from '#shared/domain/roster.ts'
import { settings, settingsId, type Settings } from '#shared/domain/settings.ts'
import { formatDate, weekdayName } from '#shared/text/format-date.ts'

const idOf = (name: string) => `00000000-0000-7000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(0, 12)}`
const records = { consultations: idOf('c'), meetings: idOf('m'), rosters: idOf('r'), settings: settingsId }

const consultation: Consultation = {
  ...consultationEntity.blank, id: records.consultations, revision: 1, subjectFull: 'projekt Programu Współpracy na rok 2027', subjectShort: 'RPW 2027', aim: 'Zebranie uwag.', startsOn: '2026-09-21', endsOn: '2026-10-12', deadlineTime: '16:00',
  legalBasis: 'uchwała nr CXI/2904/18 z dnia 26 września 2018 r.', announcedBy: 'Prezydent Miasta Krakowa', contact: 'tel. 12 616 57 69', forms: ['open_meeting', 'forms', 'expert_duty'], materials: ['projekt programu'], stage: 'announced',
  channels: [{ kind: 'email', address: 'konsultacje@um.krakow.pl', subjectLine: '', note: '' }], publications: [{ place: 'BIP', link: 'https://bip.krakow.pl', publishedOn: '2026-09-14' }],
}
const meeting: Meeting = {
  ...meetingEntity.blank, id: records.meetings, revision: 1, kind: 'consultation', title: 'Spotkanie konsultacyjne', dates: [{ date: '2026-10-07', from: '17:00', to: '19:00' }], place: 'Centrum Obywatelskie', address: 'ul. Reymonta 20', room: 'sala 1W014, I piętro',
  consultation: records.consultations,
}
const roster: Roster = { ...rosterEntity.blank, id: records.rosters, revision: 1, consultation: records.consultations, title: 'Dyżury' }
const duty = (date: string, fields: Partial<Duty> = {}): Duty => ({ ...dutyEntity.blank, id: idOf(date), revision: 1, roster: records.rosters, date, from: '10:00', to: '14:00', phone: '12 616 57 69', ...fields })
const office: Settings = {
  ...settings.blank, id: settingsId, revision: 1, email: 'sz.umk@um.krakow.pl', informationClause: 'INFORMACJA', signatoryFunction: 'Dyrektor', minConsultationDays: 21, minAnnouncementDays: 7, minForms: 3,
  channels: [{ kind: 'email', address: '', validFrom: null, validTo: null }, { kind: 'epuap', address: '', validFrom: null, validTo: '2025-12-31' }],
}
const sound: AnnouncementFacts = { consultation, meetings: [meeting], rosters: [{ roster, duties: [duty('2026-09-28')] }], office, today: '2026-09-10' }

type Change = { consultation?: Partial<Consultation>; meeting?: Partial<Meeting>; duties?: Duty[]; roster?: Partial<Roster>; office?: Partial<Settings>; meetings?: Meeting[]; rosters?: AnnouncementFacts['rosters']; today?: string }

function factsWith({ consultation: one, meeting: other, duties, roster: list, office: house, ...rest }: Change): AnnouncementFacts {
  return {
    ...sound, consultation: { ...consultation, ...one }, meetings: [{ ...meeting, ...other }], rosters: [{ roster: { ...roster, ...list }, duties: duties ?? sound.rosters[0]!.duties }], office: { ...office, ...house }, ...rest,
  }
}

const saidOf = (change: Change) => announcementFindings(factsWith(change)).map(({ severity, sentence, record: { noun }, field }) => `${severity === 'error' ? 'błąd' : 'uwaga'} [${noun}${field === undefined ? '' : `.${field}`}] ${sentence}`)

test('an announcement that keeps every rule has nothing to be mended', () => {
  expect(announcementFindings(sound)).toEqual([])
})

const cases: [rule: string, Change, string[]][] = [
  ['period_too_short', { consultation: { endsOn: '2026-10-09' } }, ['błąd [consultations.endsOn] Konsultacje powinny trwać co najmniej 21 dni. Przesuń ostatni dzień na 12.10.2026 (poniedziałek) albo później.']],
  ['announced_late', { consultation: { publications: [{ place: 'BIP', link: 'https://bip.krakow.pl', publishedOn: '2026-09-15' }] } }, ['błąd [consultations.publications] Ogłoszenie powinno wyprzedzać początek co najmniej o 7 dni, czyli ukazać się do 14.09.2026 (poniedziałek). Najwcześniejsza publikacja ma datę 15.09.2026 (wtorek). Przesuń początek konsultacji albo popraw datę publikacji.']],
  ['announced_late before it is', { consultation: { stage: 'planned', publications: [{ place: 'BIP', link: 'https://bip.krakow.pl', publishedOn: null }] }, today: '2026-09-15' }, ['błąd [consultations.startsOn] Ogłoszenie powinno wyprzedzać początek co najmniej o 7 dni, czyli ukazać się do 14.09.2026 (poniedziałek). Ten dzień już minął. Przesuń początek konsultacji.']],
  ['not_announced', { consultation: { publications: [{ place: 'BIP', link: 'https://bip.krakow.pl', publishedOn: null }] } }, ['uwaga [consultations.publications] Nie wpisano dnia ogłoszenia. Podaj go przy miejscach publikacji.']],
  ['ended', { today: '2026-10-13' }, ['błąd [consultations.endsOn] Termin konsultacji minął 12.10.2026 (poniedziałek). Popraw daty albo etap konsultacji.']],
  ['ended, when it is over and done', { consultation: { stage: 'closed' }, today: '2026-12-01' }, []],
  ['ends_on_day_off', { consultation: { endsOn: '2026-10-18' } }, ['uwaga [consultations.endsOn] Ostatni dzień konsultacji (18.10.2026 (niedziela)) to dzień wolny od pracy (weekend): tego dnia nikt nie przyjmie formularza w urzędzie. Rozważ inny dzień.']],
  ['deadline_without_hour', { consultation: { deadlineTime: null } }, ['uwaga [consultations.deadlineTime] O terminie decyduje data wpływu, a nie podano godziny. Wpisz godzinę, do której można zgłaszać uwagi; bez niej liczy się cały dzień.']],
  ['deadline_without_hour, where posting counts', { consultation: { deadlineTime: null, deadlineRule: 'posted' } }, []],
  ['no_subject', { consultation: { subjectFull: ' ' } }, ['błąd [consultations.subjectFull] Nie wpisano przedmiotu konsultacji. Podaj pełną nazwę projektu.']],
  ['no_aim', { consultation: { aim: '' } }, ['uwaga [consultations.aim] Nie wpisano celu konsultacji. Napisz, po co się odbywają i na co można mieć wpływ.']],
  ['no_legal_basis', { consultation: { legalBasis: '' } }, ['błąd [consultations.legalBasis] Nie wpisano podstawy prawnej. Uzupełnij ją; stałą podstawę można przechowywać w ustawieniach biura.']],
  ['order_incomplete', { consultation: { orderNumber: '12/2026' } }, ['uwaga [consultations.orderDate] Jest numer zarządzenia, a nie ma jego daty. Wpisz datę.']],
  ['order_incomplete the other way', { consultation: { orderDate: '2026-09-01' } }, ['uwaga [consultations.orderNumber] Jest data zarządzenia, a nie ma jego numeru. Wpisz numer.']],
  ['no_announcer', { consultation: { announcedBy: '' } }, ['błąd [consultations.announcedBy] Nie wiadomo, kto ogłasza konsultacje. Wpisz go tutaj albo w ustawieniach biura.']],
  ['no_announcer, when the settings name one', { consultation: { announcedBy: '' }, office: { announcedBy: 'Prezydent Miasta Krakowa' } }, []],
  ['no_contact', { consultation: { contact: '' }, office: { email: '' } }, ['błąd [consultations.contact] Nie wpisano kontaktu w sprawie konsultacji, a w ustawieniach biura nie ma telefonu ani e-maila. Podaj, kogo można zapytać.']],
  ['no_contact, when the office has one', { consultation: { contact: '' } }, ['uwaga [consultations.contact] Nie wpisano kontaktu w sprawie konsultacji. W ogłoszeniu będą dane biura z ustawień; jeśli odpowiada kto inny, wpisz go.']],
  ['no_materials', { consultation: { materials: [] } }, ['uwaga [consultations.materials] Nie wpisano materiałów. Wymień to, co będzie można przeczytać: projekt, formularz, harmonogram dyżurów.']],
  ['no_publications', { consultation: { publications: [], stage: 'planned' } }, ['uwaga [consultations.publications] Nie wpisano miejsc publikacji. Podaj, gdzie będą materiały i wyniki, np. BIP.']],
  ['no_clause', { office: { informationClause: '' } }, ['błąd [settings.informationClause] W ustawieniach nie ma klauzuli informacyjnej (RODO). Wpisz ją, zanim zaczniesz zbierać dane.']],
  ['no_signatory', { office: { signatoryFunction: '' } }, ['uwaga [settings.signatoryFunction] W ustawieniach nie ma osoby, która podpisuje. Wpisz jej funkcję i nazwisko albo dopisz je na wydruku.']],
  ['too_few_forms', { consultation: { forms: ['open_meeting', 'expert_duty'] } }, ['błąd [consultations.forms] Potrzebne są co najmniej 3 formy konsultowania, a wybrano 2 formy. Dodaj brakujące.']],
  ['no_open_meeting', { consultation: { forms: ['forms', 'expert_duty', 'sector_meeting'] }, meeting: { kind: 'sector' } }, ['błąd [consultations.forms] Jedną z form powinno być otwarte spotkanie albo warsztaty. Dodaj tę formę i samo spotkanie.']],
  ['form_without_meeting', { meetings: [] }, ['błąd [consultations.forms] Wśród form jest „otwarte spotkanie konsultacyjne”, a nie dodano takiego spotkania. Dodaj spotkanie albo skreśl tę formę.']],
  ['form_without_duty', { rosters: [] }, ['błąd [consultations.forms] Wśród form są „telefoniczne i mailowe dyżury eksperta”, a w harmonogramach nie ma takiego dyżuru. Dodaj dyżury albo skreśl tę formę.']],
  ['form_without_channel', { consultation: { forms: ['open_meeting', 'online_form', 'expert_duty'] } }, ['błąd [consultations.channels] Wśród form jest „formularz lub ankieta on-line”, a wśród sposobów zgłaszania nie ma formularza internetowego. Dodaj go z adresem strony.']],
  ['meeting_without_form and no_open_meeting', { consultation: { forms: ['forms', 'expert_duty', 'questions_by_email'] } }, ['błąd [consultations.forms] Jedną z form powinno być otwarte spotkanie albo warsztaty. Dodaj tę formę i samo spotkanie.', 'uwaga [consultations.forms] Konsultacje mają spotkanie, a wśród form go nie ma. Zaznacz odpowiednią formę.']],
  ['duty_without_form', { duties: [duty('2026-09-28'), duty('2026-09-29', { mode: 'in_person' })] }, ['uwaga [consultations.forms] W harmonogramach są dyżury na miejscu, a wśród form nie ma ich. Zaznacz formę „dyżur ekspercki stacjonarny”.']],
  ['no_channel', { consultation: { channels: [] } }, ['błąd [consultations.channels] Nie wpisano, jak można zgłaszać uwagi. Wstaw sposoby z ustawień biura albo dodaj własne.']],
  ['channel_not_valid: ePUAP after 2025', { consultation: { channels: [...consultation.channels, { kind: 'epuap', address: '', subjectLine: '', note: '' }] } }, ['błąd [consultations.channels] Według ustawień biura sposób „ePUAP” nie obowiązuje przez cały czas tych konsultacji. Usuń go albo popraw ustawienia.']],
  ['channel_missing', { office: { channels: [...office.channels, { kind: 'post', address: 'ul. Dekerta 24', validFrom: null, validTo: null }] } }, ['uwaga [consultations.channels] Biuro przyjmuje zgłoszenia także w ten sposób: „poczta tradycyjna”, a te konsultacje tego nie mają. Dodaj, jeśli nie pominięto tego celowo.']],
  ['channel_without_address', { consultation: { channels: [...consultation.channels, { kind: 'post', address: ' ', subjectLine: '', note: '' }] } }, ['błąd [consultations.channels] Sposób zgłaszania „poczta tradycyjna” nie ma adresu. Wpisz go.']],
  ['channel_unusable', { consultation: { channels: [{ kind: 'email', address: 'konsultacje.um.krakow.pl', subjectLine: '', note: '' }] } }, ['błąd [consultations.channels] „konsultacje.um.krakow.pl” nie jest adresem e-mail. Popraw sposób zgłaszania „poczta elektroniczna”.']],
  ['meeting_without_day', { meeting: { dates: [], period: 'październik' } }, ['błąd [meetings.dates] Spotkanie „Spotkanie konsultacyjne, październik” nie ma dnia. Wpisz dzień i godziny.']],
  ['meeting_without_hours', { meeting: { dates: [{ date: '2026-10-07', from: null, to: null }] } }, ['błąd [meetings.dates] Spotkanie „Spotkanie konsultacyjne, 07.10.2026”: 07.10.2026 (środa) nie ma godziny rozpoczęcia. Wpisz godziny.']],
  ['meeting_without_place', { meeting: { place: '', address: ' ' } }, ['błąd [meetings.place] Spotkanie „Spotkanie konsultacyjne, 07.10.2026” nie ma miejsca. Wpisz miejsce, adres i salę.']],
  ['meeting_without_link', { meeting: { mode: 'hybrid' } }, ['błąd [meetings.link] Spotkanie „Spotkanie konsultacyjne, 07.10.2026” odbywa się on-line, a nie ma adresu strony. Wpisz go.']],
  ['meeting_outside_period', { meeting: { dates: [{ date: '2026-10-14', from: '17:00', to: '19:00' }] } }, ['błąd [meetings.dates] Spotkanie „Spotkanie konsultacyjne, 14.10.2026”: 14.10.2026 (środa) wypada poza terminem konsultacji (21 września – 12 października 2026 r.). Popraw dzień spotkania albo termin konsultacji.']],
  ['meeting_on_day_off', { meeting: { dates: [{ date: '2026-10-10', from: '17:00', to: '19:00' }] } }, ['uwaga [meetings.dates] Spotkanie „Spotkanie konsultacyjne, 10.10.2026”: 10.10.2026 (sobota) to dzień wolny od pracy (weekend). Sprawdź, czy o to chodzi.']],
  ['roster_empty', { duties: [], consultation: { forms: ['open_meeting', 'forms', 'questions_by_email'] } }, ['uwaga [rosters] Harmonogram „Dyżury” nie ma dyżurów. Dodaj je albo usuń harmonogram.']],
  ['duty_outside_period', { duties: [duty('2026-09-16'), duty('2026-09-17'), duty('2026-09-18'), duty('2026-10-13'), duty('2026-10-14')] }, ['błąd [rosters] Harmonogram „Dyżury”: 5 dyżurów poza terminem konsultacji (21 września – 12 października 2026 r.) – 16.09.2026 (środa), 17.09.2026 (czwartek), 18.09.2026 (piątek) i 2 inne dni. Przenieś na inny dzień albo usuń.']],
  ['duty_on_meeting_day', { duties: [duty('2026-10-07')] }, ['uwaga [rosters] Harmonogram „Dyżury”: 1 dyżur w dniu spotkania tych konsultacji – 07.10.2026 (środa). Przenieś na inny dzień albo usuń.']],
  ['duty_on_day_off', { duties: [duty('2026-10-03')] }, ['błąd [rosters] Harmonogram „Dyżury”: 1 dyżur w dniu wolnym od pracy – 03.10.2026 (sobota). Przenieś na inny dzień albo usuń.']],
  ['duty_without_contact', { duties: [duty('2026-09-28', { phone: '' })] }, ['błąd [rosters] Harmonogram „Dyżury”: 1 dyżur bez numeru telefonu albo adresu e-mail – 28.09.2026 (poniedziałek). Wpisz numer albo adres.']],
  ['wrong_weekday in the contact', { consultation: { contact: 'Zapytania do czwartku, tj. 8 października 2026 r. (środa), tel. 12 616 57 69' } }, ['błąd [consultations.contact] Pole „Kontakt w sprawie konsultacji”: „8 października 2026 r. (środa)”, a 8 października 2026 r. to czwartek. Popraw datę albo dzień tygodnia.']],
  ['wrong_weekday before a date without its year', { meeting: { registration: 'Zapisy do wtorku, 5 października' } }, ['błąd [meetings.registration] Spotkanie „Spotkanie konsultacyjne, 07.10.2026”, pole „Zapisy”: „wtorku, 5 października”, a 5 października 2026 r. to poniedziałek. Popraw datę albo dzień tygodnia.']],
  ['wrong_weekday in a note of a roster', { roster: { note: 'Dyżury od poniedziałku 28.09.2026 r. (wtorek)' } }, ['błąd [rosters.note] Harmonogram „Dyżury”, uwagi: „28.09.2026 r. (wtorek)”, a 28 września 2026 r. to poniedziałek. Popraw datę albo dzień tygodnia.']],
  ['right weekdays of an earlier month after a full date', { consultation: { contact: 'Pytania w środę 7 października 2026 r. i w poniedziałek, 28 września, tel. 12 616 57 69' } }, []],
  ['day_outside_period, but no day of an act', { consultation: { contact: 'na podstawie uchwały z dnia 26 września 2018 r. pytania do 20 października 2026 r.' } }, ['uwaga [consultations.contact] Pole „Kontakt w sprawie konsultacji”: „20 października 2026 r.” wypada poza terminem konsultacji (21 września – 12 października 2026 r.). Sprawdź tę datę.']],
  ['day_differs in the title', { meeting: { title: 'Spotkanie 8 października' } }, ['uwaga [meetings.title] Spotkanie „Spotkanie 8 października, 07.10.2026”, pole „Tytuł”: „8 października”, a to spotkanie jest wyznaczone na 7 października 2026 r. Popraw jedno z nich.']],
  ['day_differs in a sentence about the meeting', { consultation: { aim: 'Zapraszamy na spotkanie 6 października. Pytania do 9 października.' } }, ['uwaga [consultations.aim] Pole „Cel konsultacji”: „6 października”, a spotkanie jest wyznaczone na 7 października 2026 r. Popraw jedno z nich.']],
  ['room_differs', { consultation: { contact: 'Spotkanie odbędzie się w sali 208, a sekretariat to pokój nr 08.' } }, ['błąd [consultations.contact] Pole „Kontakt w sprawie konsultacji”: „sali 208”, a spotkanie „Spotkanie konsultacyjne, 07.10.2026” odbywa się tu: Centrum Obywatelskie, ul. Reymonta 20, sala 1W014, I piętro. Popraw salę w jednym z tych miejsc.', 'błąd [consultations.contact] Pole „Kontakt w sprawie konsultacji”: „pokój nr 08”, a spotkanie „Spotkanie konsultacyjne, 07.10.2026” odbywa się tu: Centrum Obywatelskie, ul. Reymonta 20, sala 1W014, I piętro. Popraw salę w jednym z tych miejsc.']],
  ['room_differs, in a sentence about something else', { consultation: { contact: 'Sekretariat: pokój nr 08, ul. Dekerta 24. Spotkanie jest w sali 1W014.' } }, []],
  ['place_differs', { meeting: { registration: 'Zapraszamy na ul. Dekerta 24' } }, ['błąd [meetings.registration] Spotkanie „Spotkanie konsultacyjne, 07.10.2026”, pole „Zapisy”: „ul. Dekerta 24”, a spotkanie „Spotkanie konsultacyjne, 07.10.2026” odbywa się tu: Centrum Obywatelskie, ul. Reymonta 20, sala 1W014, I piętro. Popraw miejsce w jednym z tych miejsc.']],
  ['place_differs from the list of places', { office: { places: [{ name: 'Centrum Obywatelskie', address: 'os. Centrum C 10', room: '', aliases: [] }] } }, ['błąd [meetings.address] Spotkanie „Spotkanie konsultacyjne, 07.10.2026”: miejsce „Centrum Obywatelskie” ma w ustawieniach adres „os. Centrum C 10”, a tutaj „ul. Reymonta 20”. Popraw jeden z nich.']],
  ['bad_link of a publication', { consultation: { publications: [{ place: 'BIP', link: 'https://link', publishedOn: '2026-09-14' }, { place: 'NGO', link: '', publishedOn: null }] } }, ['błąd [consultations.publications] Miejsce publikacji „BIP”: „https://link” nie jest adresem strony. Wpisz pełny adres, np. https://bip.krakow.pl.', 'uwaga [consultations.publications] Miejsce publikacji „NGO” nie ma adresu strony. Wpisz go, aby można tam trafić z ogłoszenia.']],
  ['bad_link in a text', { consultation: { materials: ['Projekt: link', 'Formularz (#)'] } }, ['błąd [consultations.materials] Pole „Materiały”: „link” nie prowadzi do żadnej strony. Wpisz pełny adres, np. https://bip.krakow.pl.', 'błąd [consultations.materials] Pole „Materiały”: „(#)” nie prowadzi do żadnej strony. Wpisz pełny adres, np. https://bip.krakow.pl.']],
  ['placeholder', { consultation: { contact: 'tel. ………… albo [imię i nazwisko]' } }, ['błąd [consultations.contact] Pole „Kontakt w sprawie konsultacji” ma miejsce do uzupełnienia („tel. ………… albo [imię i nazwisko]”). Uzupełnij je.']],
  ['placeholder in the clause', { office: { informationClause: 'Odbiorcy danych. [Do uzupełnienia: odbiorcy.]' } }, ['błąd [settings.informationClause] Klauzula informacyjna w ustawieniach ma miejsce do uzupełnienia („Odbiorcy danych. [Do uzupełnienia: odbiorcy.]”). Uzupełnij je.']],
]

describe('each rule says what is wrong, where, and what to do', () => {
  test.each(cases)('%s', (_rule, change, sentences) => {
    expect(saidOf(change)).toEqual(sentences)
  })

  test('and none is forgotten here', () => {
    const tried = new Set(cases.flatMap(([, change]) => announcementFindings(factsWith(change)).map(({ code }) => code)))
    expect(announcementCodes.filter((code) => !tried.has(code))).toEqual([])
  })
})

test('errors come before what should only be looked at', () => {
  const severities = announcementFindings(factsWith({ consultation: { aim: '', legalBasis: '', materials: [], channels: [] }, duties: [duty('2026-10-07', { phone: '' })] })).map(({ severity }) => severity)
  expect(severities).toEqual(['error', 'error', 'error', 'warning', 'warning', 'warning'])
})

test('a weekday that is written beside a date is found wrong exactly when it is, however the date is written', () => {
  const weekday = fc.integer({ min: 0, max: 6 })
  const distance = fc.integer({ min: 0, max: 21 })
  const notation = fc.constantFrom((day: string) => formatDate(day), (day: string) => day.split('-').toReversed().join('.'), (day: string) => `${day.split('-').toReversed().join('.')}r.`)
  fc.assert(fc.property(distance, weekday, notation, (days, other, write) => {
    const day = addDays(consultation.startsOn, days)
    const written = weekdayName(addDays('2026-09-20', other)) // a Sunday and the days after it
    const found = announcementFindings(factsWith({ consultation: { contact: `Pytania: ${write(day)} (${written}), pokój 8` } })).filter(({ code }) => code === 'wrong_weekday')
    expect(found.length).toBe(weekdayOf(day) === other ? 0 : 1)
  }))
})

test('texts of any kind are read to their end', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
    const findings = announcementFindings(factsWith({ consultation: { contact: text, aim: `${text} spotkanie sala ul. 3 października (wt) www. ${text}` }, meeting: { title: text, notes: text } }))
    expect(findings.every(({ sentence }) => sentence.length > 10)).toBe(true)
  }))
})
