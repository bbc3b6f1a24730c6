import { expect, test } from 'vitest'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice } from './office.ts'

type Office = Awaited<ReturnType<typeof openOffice>>

async function codesOf(office: Office, id: string) {
  const { rows } = await office.call('consultations.check', { id })
  return rows.map(({ code, severity, record: { noun }, field }) => `${severity} ${code} ${noun}${field === undefined ? '' : `.${field}`}`)
}

test('the announcement of the programme for 2026 was on the day of the beginning, without its legal basis and with a duty without a number', async () => {
  const office = await openOffice({ withSample: true })
  const id = sampleId('consultation', 'rpw-2026')
  expect(await codesOf(office, id)).toEqual([
    'error announced_late consultations.publications', 'error no_legal_basis consultations.legalBasis', 'error duty_without_contact rosters', 'error placeholder settings.informationClause',
    'warning deadline_without_hour consultations.deadlineTime', 'warning no_contact consultations.contact', 'warning no_signatory settings.signatoryFunction', 'warning channel_missing consultations.channels',
  ])
  const { rows } = await office.call('consultations.check', { id })
  expect(rows.find(({ code }) => code === 'duty_without_contact')).toEqual({
    code: 'duty_without_contact', severity: 'error', record: { noun: 'rosters', id: sampleId('roster', 'rpw-2026') },
    sentence: 'Harmonogram „Harmonogram eksperckich dyżurów telefonicznych”: 1 dyżur bez numeru telefonu albo adresu e-mail – 03.10.2025 (piątek). Wpisz numer albo adres.',
  })
})

test('what is mended is not said again, and what is made wrong is', async () => {
  const office = await openOffice({ withSample: true })
  const id = sampleId('consultation', 'rpw-2026')
  const { legalBasis, channels } = await office.call('settings.get', {})
  const { revision } = await office.call('consultations.get', { id })
  await office.call('consultations.update', {
    id, revision, legalBasis, deadlineTime: '16:00', contact: 'Pytania podczas spotkania 8 października (czwartek) w sali 208',
    channels: channels.filter(({ kind }) => kind !== 'edoreczenia').map(({ kind, address }) => ({ kind, address, subjectLine: '', note: '' })),
  })
  expect(await codesOf(office, id)).toEqual([
    'error announced_late consultations.publications', 'error duty_without_contact rosters', 'error wrong_weekday consultations.contact', 'error room_differs consultations.contact', 'error placeholder settings.informationClause',
    'warning no_signatory settings.signatoryFunction',
  ])
})

test('the weekdays of the invitation to two sector meetings are right, and one that is not is found', async () => {
  const office = await openOffice({ withSample: true })
  const consultation = await office.call('consultations.create', { subjectFull: 'projekt Programu Współpracy na rok 2026', subjectShort: 'założenia', startsOn: '2025-06-02', endsOn: '2025-06-30' })
  const invite = (title: string, date: string, registration: string) => office.call('meetings.create', {
    kind: 'sector', title, dates: [{ date, from: '17:00', to: '19:00' }], place: 'sala konferencyjna Wydziału', address: 'ul. Jana Dekerta 24, 30-703 Kraków', room: 'III piętro', consultation: consultation.id, registration,
  })
  const first = await invite('I spotkanie branżowe', '2025-06-10', 'Zapraszamy 10 czerwca 2025 roku (wtorek), w godzinach 17:00-19:00 do sali konferencyjnej przy ul. Dekerta 24 (III piętro)')
  const second = await invite('II spotkanie branżowe', '2025-06-24', 'Zapraszamy 24 czerwca 2025 roku (środa), ul. Dekerta 24')
  const { rows } = await office.call('consultations.check', { id: consultation.id })
  expect(rows.filter(({ record }) => [first.id, second.id].includes(record.id))).toEqual([{
    code: 'wrong_weekday', severity: 'error', record: { noun: 'meetings', id: second.id }, field: 'registration',
    sentence: 'Spotkanie „II spotkanie branżowe, 24.06.2025”, pole „Zapisy”: „24 czerwca 2025 roku (środa)”, a 24 czerwca 2025 r. to wtorek. Popraw datę albo dzień tygodnia.',
  }])
})

test('only a consultation can be checked', async () => {
  const office = await openOffice({ withSample: true })
  expect(await office.refused('consultations.check', { id: sampleId('roster', 'rpw-2026') })).toEqual({ code: 'not_found' })
})
