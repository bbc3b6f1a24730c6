import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { docxText, sheetCells } from '#tests/documents/office-file.ts'
import { openOffice, type Office } from './office.ts'
import { planRoster } from './published-roster.ts'

const report = 'raport-z-konsultacji'
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** A consultation of which every register says something: letters, remarks, a call, a meeting with its list. */
async function consult(office: Office) {
  const planned = await planRoster(office)
  const { consultation, culture, duties } = planned
  const organisation = (await office.call('organisations.create', { name: 'Fundacja Łąka' })).id
  const cityUnit = (await office.call('organisations.create', { name: 'Zarząd Budynków', kind: 'city_unit' })).id
  const resident = (await office.call('people.create', { fullName: 'Zdzisława Nieujawniona' })).id
  const meeting = (await office.call('meetings.create', { kind: 'consultation', title: 'Spotkanie otwarte', dates: [{ date: '2026-10-02', from: '17:00', to: '19:00' }], consultation })).id
  await office.call('attendances.create', { meeting, organisation, isPresent: true })
  await office.call('attendances.create', { meeting, person: resident, isPresent: true })
  await office.call('attendances.create', { meeting, organisation: cityUnit, person: planned.person, isPresent: true })
  await office.call('attendances.create', { meeting, organisation: (await office.call('organisations.create', { name: 'Nieobecna' })).id, isInvited: true })
  await office.call('submissions.create', { consultation, channel: 'email', receivedOn: '2026-10-05', senderKind: 'organisation', organisation, remarks: 2 })
  await office.call('submissions.create', { consultation, channel: 'post', receivedOn: '2026-11-05', senderKind: 'person', person: resident, remarks: 1, signed: 'no', isWrongForm: true })
  await office.call('calls.create', { date: '2026-09-24', time: '10:20', topic: 'Pytanie', answer: 'Odpowiedź', duty: duties[0] })
  const remark = async (content: string, submitters: { kind: 'organisation' | 'person'; id: string }[], receivedOn: string) => (await office.call('postulates.create', { stage: 'remark', consultation, content, rationale: 'Powód', channel: 'email', receivedOn, programmeSection: '§ 5', submitters })).id
  const first = await remark('Wydłużyć umowy', [{ kind: 'organisation', id: organisation }], '2026-10-05')
  const second = await remark('Dodać ławki', [{ kind: 'person', id: resident }], '2026-11-05')
  await office.call('positions.create', { postulate: first, unit: culture, leading: true, decision: 'accepted', text: 'Dopisano.', state: 'approved' })
  await office.call('positions.create', { postulate: second, unit: culture, leading: true, decision: 'rejected', text: 'Brak środków.', state: 'approved' })
  return { ...planned, consultation }
}

async function exported(office: Office, order: object, format: 'docx' | 'xlsx' | 'html'): Promise<Uint8Array> {
  const path = join(office.folder, `x.${format}`)
  await office.call('documents.export', { isCheckedByUser: true, ...order, format, path } as never)
  return readFileSync(path)
}

test('a report counts what every register holds, names organisations and no resident', async () => {
  const office = await openOffice()
  const { consultation } = await consult(office)
  const order = { kind: report, for: { consultation } }
  const text = plain(docxText(await exported(office, order, 'docx')))
  const html = plain((await exported(office, order, 'html')).toString())
  const said = [
    'Wpłynęły 2 pisma, łącznie z 3 uwagami. W zestawieniu (część 6) ujęto 2 uwagi.', 'Fundacja Łąka (1 uwaga)', 'Wyznaczono 3 dyżury (telefon) w terminie 24 września – 26 października 2026 r. Odebrano 1 rozmowę; udzielono odpowiedzi.',
    'Pocztą elektroniczną otrzymano 1 wiadomość z uwagami lub pytaniami.', 'W całości lub w części uwzględniono 1 z 2 uwag (50%).', 'osoba fizyczna', 'nie na formularzu konsultacyjnym', 'Spotkanie otwarte',
  ]
  expect([said.filter((sentence) => !text.includes(sentence)), said.filter((sentence) => !html.includes(sentence)), text.includes('Nieujawniona'), html.includes('Nieujawniona')]).toEqual([[], [], false, false])
})

test('attendance that nobody counted is read off the list: organisations and people present, without officials and those who did not come', async () => {
  const office = await openOffice()
  const { consultation } = await consult(office)
  const rows = /Spotkanie otwarte.*?<\/tr>/s.exec((await office.call('documents.preview', { kind: report, for: { consultation } })).html)?.[0] ?? ''
  expect([...rows.matchAll(/class="TableText number">(\d+|–)</g)].map((match) => match[1])).toEqual(['1', '1'])
})

test('the internal report names residents and says whom it is for', async () => {
  const office = await openOffice()
  const { consultation } = await consult(office)
  const { html } = await office.call('documents.preview', { kind: report, for: { consultation }, isInternal: true })
  expect([html.includes('Nieujawniona'), plain(html).includes('Do użytku wewnętrznego.')]).toEqual([true, true])
})

test('the workbook of a report has the remarks first, then the figures', async () => {
  const office = await openOffice()
  const { consultation } = await consult(office)
  const file = await exported(office, { kind: report, for: { consultation } }, 'xlsx')
  expect([sheetCells(file, 1).slice(1).map((row) => row.slice(0, 7)), sheetCells(file, 2)[1]]).toEqual([
    [['1', '1/2026', 'Fundacja Łąka', '§ 5', 'Wydłużyć umowy', 'Powód', 'uwzględniono'], ['2', '2/2026', 'osoba fizyczna\n(po terminie)', '§ 5', 'Dodać ławki', 'Powód', 'nie uwzględniono']], ['Razem', 'zgłoszenia', '2', '2'],
  ])
})

test('a report whose texts are hostile can be made in every format and read again', async () => {
  const office = await openOffice()
  const { consultation } = await consult(office)
  const hostile = '=1+1 <b>&amp;</b> ]]> {tag} 😀 Спільно \u202eabc \u0001'
  await office.call('consultations.update', { id: consultation, revision: 1, outcome: hostile, interest: hostile, councilOpinion: hostile, aim: hostile })
  const organisation = (await office.call('organisations.create', { name: hostile })).id
  await office.call('postulates.create', { stage: 'remark', consultation, content: hostile, programmeSection: hostile, submitters: [{ kind: 'organisation', id: organisation }], receivedOn: '2026-10-05' })
  const order = { kind: report, for: { consultation } }
  const shown = hostile.replace('\u0001', '\uFFFD')
  expect([plain(readOfficeText('docx', await exported(office, order, 'docx')).join('\n')).includes(shown), readOfficeText('xlsx', await exported(office, order, 'xlsx')).join('\n').includes(shown)]).toEqual([true, true])
})

test('the sample: a consultation with remarks is told in figures and charts, one without is told so, and the year has its report with figures and a chart', async () => {
  const office = await openOffice({ withSample: true })
  const reportOf = async (key: string) => plain((await office.call('documents.preview', { kind: report, for: { consultation: sampleId('consultation', key) } })).html)
  const [open, yearly] = [await reportOf('otwarty-krakow'), await reportOf('rpw-2026')]
  expect([open, yearly].map((html) => [html.includes('W konsultacjach nie zgłoszono uwag.'), html.includes('<svg'), html.includes('19.06.2024') || html.includes('08.10.2025')])).toEqual([[false, true, true], [true, false, true]])
  const { html, title } = await office.call('documents.preview', { kind: 'sprawozdanie-z-programu', for: { year: 2025 } })
  expect([title, ['Program Współpracy Gminy Miejskiej Kraków na rok 2025 z organizacjami pozarządowymi', 'Konsultacje rozpoczęte w 2025 r.: 1.', 'Liczba spotkań i szkoleń w 2025 r.: 16', 'Zgłoszono 7 postulatów'].filter((said) => !plain(html).includes(said)), html.match(/<svg/g)?.length]).toEqual([
    'Sprawozdanie z realizacji programu współpracy za rok 2025', [], 1,
  ])
})

test('a year of which nothing is known has its outline all the same', async () => {
  const office = await openOffice()
  const file = await exported(office, { kind: 'sprawozdanie-z-programu', for: { year: 2031 } }, 'docx')
  expect(plain(docxText(file))).toContain('nie wpisano do rejestru żadnych postulatów.')
})

test('letters whose remarks nobody has entered keep every paper of their consultation a draft, which the check before publication refuses; remarks are no part of a year', async () => {
  const office = await openOffice()
  const consultation = (await office.call('consultations.create', { subjectFull: 'projekt uchwały', subjectShort: 'Uchwała', startsOn: '2026-03-02', endsOn: '2026-03-24' })).id
  await office.call('submissions.create', { consultation, channel: 'post', receivedOn: '2026-03-10', senderKind: 'anonymous', remarks: 3 })
  await office.call('postulates.create', { stage: 'remark', consultation, content: 'Uwaga telefoniczna', channel: 'phone', receivedOn: '2026-03-11' })
  const kinds = ['zestawienie-postulatow', 'stanowisko', report] as const
  const notices = await Promise.all(kinds.map(async (kind) => /Projekt\..*?rejestru: \d+\./.exec(plain((await office.call('documents.preview', { kind, for: { consultation } })).html).replace(/<[^>]+>/g, ''))?.[0]))
  const checked = await Promise.all(kinds.map(async (kind) => (await office.call('documents.check', { kind, for: { consultation } })).rows.some(({ rule, severity }) => rule === 'draft' && severity === 'error')))
  expect([notices, checked, (await office.call('documents.preview', { kind: 'zestawienie-postulatow', for: { year: 2026 } })).html.includes('Uwaga telefoniczna')]).toEqual([
    kinds.map(() => 'Projekt. Uwagi z pism niewpisane do rejestru: 3.'), [true, true, true], false,
  ])
})
