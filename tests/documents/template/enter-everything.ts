import { settings } from '#shared/domain/settings.ts'
import type { Office } from '#tests/ipc/office.ts'
import { makeClerk } from '#tests/ipc/clerk.ts'

const text = (words: string) => `${words}.\n\nDrugi akapit.`
const names = [{ name: 'Wydział Wszystkiego', genitive: 'Wydziału Wszystkiego', locative: 'Wydziale Wszystkiego', from: null, to: null }]

/** Records in which every field is filled in, and others in which only those that must be: what a document says of the one and leaves out of the other. */
export async function enterEverything(office: Office): Promise<void> {
  const { id, revision } = await office.call('settings.get', {})
  const { logo: _logo, ...blank } = settings.blank
  await office.call('settings.update', {
    ...blank, id, revision, cityOffice: 'Urząd Miasta', unitName: 'Wydział', sectionName: 'Referat', address: 'ul. Długa 1', postcode: '30-001', city: 'Kraków', email: 'ngo@example.org', phone: '126160000', signatoryFunction: 'Dyrektor',
    signatoryName: 'Jan Kowalski', preparedBy: 'Anna Nowak', preparedByPhone: '126160001', informationClause: 'INFORMACJA\n\nI. Administrator\nPrezydent Miasta.\n\n1) pierwszy;\n2) drugi.\n\nBez nazwy.', announcedBy: 'Prezydent Miasta', legalBasis: 'art. 5',
    channels: [{ kind: 'email', address: 'ngo@example.org', validFrom: null, validTo: null }, { kind: 'epuap', address: '/urzad/skrytka', validFrom: null, validTo: '2025-12-31' }],
  })
  await enterBare(office)
  await enterRich(office)
}

async function enterBare(office: Office): Promise<void> {
  const clerk = makeClerk(office)
  const { id: consultation } = await office.call('consultations.create', { subjectFull: 'Goła', subjectShort: 'Goła', startsOn: '2026-11-01', endsOn: '2026-11-30' })
  await office.call('rosters.create', { consultation, title: 'Pusty' })
  const { id: roster } = await office.call('rosters.create', { consultation, title: 'Długi' })
  for (const day of ['02', '03', '04', '05', '06', '09', '10', '12', '13', '16', '17', '18', '19', '20', '23', '24', '25', '26', '27', '28', '29', '30']) await office.call('duties.create', { roster, date: `2026-11-${day}`, from: '10:00', to: '12:00' })
  await office.call('meetings.create', { kind: 'sector', period: 'wiosna 2026', year: 2026 })
  await clerk.unit('Biuro')
  await clerk.organisation('Gołe stowarzyszenie')
}

async function enterRich(office: Office): Promise<void> {
  const clerk = makeClerk(office)
  const unit = await office.call('units.create', { kind: 'department', names, symbol: 'WW', address: 'ul. Krótka 2', email: 'ww@example.org', phone: '126160002' })
  const second = await clerk.unit('Wydział Drugi')
  const organisation = await office.call('organisations.create', { name: 'Fundacja Wszystkiego', krs: '0000123456', address: 'ul. Polna 3', postcode: '30-002', city: 'Kraków', email: 'fundacja@example.org', phone: '600100200', spheres: [] })
  const resident = await office.call('people.create', { fullName: 'Zofia Przykładowa', email: 'zofia@example.org' })
  const [sphere] = (await office.call('spheres.list', { limit: 1 })).rows
  const programme = await office.call('programmes.create', { title: 'Program wszystkiego', shortName: 'Program', kind: 'annual', yearFrom: 2027, yearTo: 2027, sections: ['§ 1', '§ 2'] })
  const consultation = await office.call('consultations.create', {
    programme: programme.id, subjectFull: 'Projekt programu wszystkiego', subjectShort: 'Program wszystkiego', aim: text('Cel'), startsOn: '2026-09-21', endsOn: '2026-10-16', deadlineTime: '16:00', deadlineRule: 'received', legalBasis: 'art. 5 ust. 5',
    orderNumber: '100/2026', orderDate: '2026-09-01', announcedBy: 'Prezydent Miasta', runBy: unit.id, contact: text('Kontakt'), caseNumber: 'WW.524.1.2026', stage: 'closed', note: text('Notatka'),
    channels: [{ kind: 'email', address: 'ngo@example.org', note: 'podpisany skan', subjectLine: 'konsultacje' }, { kind: 'post', address: 'ul. Długa 1', note: '', subjectLine: '' }, { kind: 'phone', address: '126160003', note: '', subjectLine: '' }], forms: ['open_meeting', 'forms', 'expert_duty'],
    publications: [{ place: 'BIP', link: 'https://example.org/bip', publishedOn: '2026-09-20' }], materials: ['projekt programu'], councilOpinion: text('Opinia'), councilOpinionOn: '2026-10-10', councilOpinionNumber: '5/2026', outcome: text('Wynik'), interest: text('Zainteresowanie'),
  })
  const meetingFields = {
    title: '', dates: [{ date: '2026-10-05', from: '10:00', to: '12:00' }, { date: '2026-10-06', from: '10:00', to: null }], mode: 'hybrid', place: 'Centrum', address: 'ul. Reymonta 20', room: 'sala 2', units: [unit.id], organisers: 'Referat', spheres: sphere ? [sphere.id] : [],
    ordinal: 'I', theme: text('Temat'), agenda: '10.00 Otwarcie\n10.30 Dyskusja', notes: text('Przebieg'), programme: programme.id, moderator: 'Jan Kowalski', registration: 'e-mailem do 1 października', link: 'https://example.org/spotkanie', outcomes: text('Ustalenia'),
  } as const
  const meeting = await office.call('meetings.create', { ...meetingFields, dates: [...meetingFields.dates], units: [...meetingFields.units], spheres: [...meetingFields.spheres], kind: 'sector', presentOrganisations: 5, presentPeople: 7, presentOfficials: 3 })
  const open = await office.call('meetings.create', { ...meetingFields, dates: [...meetingFields.dates], units: [...meetingFields.units], spheres: [...meetingFields.spheres], kind: 'consultation', consultation: consultation.id })
  for (const held of [meeting.id, open.id]) {
    await office.call('attendances.create', { meeting: held, organisation: organisation.id, person: resident.id, isInvited: true, isRegistered: true, isPresent: true, note: 'przedstawicielka' })
    await office.call('attendances.create', { meeting: held, person: resident.id, isRegistered: true, isPresent: true })
    await office.call('attendances.create', { meeting: held, organisation: organisation.id, isInvited: true })
  }
  await office.call('submissions.create', { consultation: consultation.id, channel: 'email', receivedOn: '2026-10-01', receivedTime: '09:00', senderKind: 'organisation', organisation: organisation.id, remarks: 2, signed: 'yes', caseNumber: 'WW.524.2.2026' })
  await office.call('submissions.create', { consultation: consultation.id, channel: 'post', receivedOn: '2026-10-20', postedOn: '2026-10-18', remarks: 1, signed: 'no', isWrongForm: true, note: 'na innym formularzu' })
  await enterEntries(office, { unit: unit.id, second: second.id, meeting: meeting.id, consultation: consultation.id, organisation: organisation.id, person: resident.id, sphere: sphere?.id ?? null })
  await enterThread(office, meeting.id)
  await enterRoster(office, { unit: unit.id, consultation: consultation.id, person: resident.id })
}

type Things = { unit: string; second: string; meeting: string; consultation: string; organisation: string; person: string; sphere: string | null }

async function enterEntries(office: Office, { unit, second, meeting, consultation, organisation, person, sphere }: Things): Promise<void> {
  const clerk = makeClerk(office)
  const submitters = [{ kind: 'organisation' as const, id: organisation }, { kind: 'person' as const, id: person }, { kind: 'floor' as const }]
  for (const decision of ['accepted', 'partially', 'rejected', 'out_of_scope', 'noted', 'pending'] as const) {
    const more = { receivedOn: '2026-10-05', receivedTime: '10:15', sphere, submitters, rationale: text('Uzasadnienie'), realisation: 'done', realisationNote: text('Zrobiono') } as const
    const postulate = await clerk.postulate(text(`Postulat ${decision}`), { ...more, submitters: [...submitters], meeting })
    const remark = await clerk.postulate(text(`Uwaga ${decision}`), { receivedOn: '2026-10-01', submitters: [...submitters], rationale: text('Uzasadnienie'), consultation, stage: 'remark', channel: 'email', programmeSection: '§ 1', currentText: 'Jest' })
    for (const entry of [postulate.id, remark.id]) {
      await clerk.position(entry, unit, { leading: true, decision, text: decision === 'pending' ? '' : text('Stanowisko'), author: 'Dyrektor', date: '2026-10-20', deadline: '2026-10-25', state: decision === 'pending' ? 'to_fill' : 'approved' })
      await clerk.position(entry, second, { decision: 'noted', text: text('Drugie stanowisko'), state: 'draft' })
    }
  }
}

/** The same matter in two years. */
async function enterThread(office: Office, meeting: string): Promise<void> {
  const clerk = makeClerk(office)
  const former = await clerk.meeting('2025-06-10')
  const { id } = await clerk.postulate('Sprawa z poprzedniego roku', { meeting: former.id, receivedOn: '2025-06-10' })
  await office.call('postulates.carryForward', { meeting, postulates: [id] })
}

async function enterRoster(office: Office, { unit, consultation, person }: Pick<Things, 'unit' | 'consultation' | 'person'>): Promise<void> {
  const roster = await office.call('rosters.create', { consultation, title: 'Dyżury wszystkiego', unit, note: text('Uwagi do dyżurów') })
  const other = await office.call('rosters.create', { consultation, title: 'Dyżury drugie' })
  const duty = (of: string, date: string, mode: 'phone' | 'in_person') => office.call('duties.create', { roster: of, date, from: '10:00', to: '14:00', mode, unit, phone: '126160003', email: 'dyzur@example.org', person, room: 'pokój 5', languages: ['angielski'], note: 'tłumacz' })
  const first = await duty(roster.id, '2026-09-28', 'phone')
  const moved = await duty(roster.id, '2026-09-29', 'in_person')
  await duty(other.id, '2026-09-30', 'phone')
  const publish = async () => office.call('rosters.publish', { id: roster.id, revision: (await office.call('rosters.get', { id: roster.id })).revision })
  await publish()
  await office.call('duties.remove', { id: first.id })
  await office.call('duties.update', { id: moved.id, revision: moved.revision, from: '12:00', to: '16:00' })
  await duty(roster.id, '2026-10-01', 'phone')
  await publish()
}
