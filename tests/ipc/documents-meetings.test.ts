import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice, type Office } from './office.ts'

/** What a paper says, line by line, as a reader of its DOCX gets it. */
async function textOf(office: Office, order: { kind: string; for: Record<string, string | number>; variant?: string; isInternal?: boolean }): Promise<string[]> {
  const path = join(office.folder, 'x.docx')
  await office.call('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path })
  return readOfficeText('docx', readFileSync(path)).map((line) => line.replaceAll('\u00a0', ' '))
}

const twoHosts = sampleId('meeting', '2025-09-03-szkolenie')
const sector = sampleId('meeting', '2025-06-10-polityka-spoleczna')
const hostile = '=1+1 <b>&amp;</b> ]]> {tag} 😀 Спільно \u202eabc'

test('the schedule of a year has its meetings only, that of a consultation those of that consultation, not those that prepared its programme', async () => {
  const office = await openOffice({ withSample: true })
  const consultation = sampleId('consultation', 'rpw-2026')
  const of = async (target: Record<string, string | number>, variant?: string) => (await textOf(office, { kind: 'harmonogram-spotkan', for: target, ...(variant && { variant }) })).filter((line) => /^Harmonogram obejmuje|^Nie zaplan/u.test(line))
  expect([await of({ year: 2023 }), await of({ year: 2025 }), await of({ year: 2025 }, 'branzowe'), await of({ consultation }), await of({ consultation }, 'konsultacyjne'), await of({ year: 1999 })]).toEqual([
    ['Harmonogram obejmuje 3 spotkania.'], ['Harmonogram obejmuje 15 spotkań i 1 szkolenie.'], ['Harmonogram obejmuje 13 spotkań.'], ['Harmonogram obejmuje 1 spotkanie.'], ['Harmonogram obejmuje 1 spotkanie.'], ['Nie zaplanowano spotkań.'],
  ])
})

test('a hostile title stands in the schedule as it was typed, in pages and in cells', async () => {
  const office = await openOffice()
  await office.call('meetings.create', { kind: 'sector', title: hostile, dates: [{ date: '2027-01-04', from: null, to: null }] })
  const path = join(office.folder, 'x.xlsx')
  await office.call('documents.export', { isCheckedByUser: true, kind: 'harmonogram-spotkan', for: { year: 2027 }, format: 'xlsx', path })
  expect([(await textOf(office, { kind: 'harmonogram-spotkan', for: { year: 2027 } })).filter((line) => line.includes(hostile)).length, readOfficeText('xlsx', readFileSync(path)).filter((line) => line.includes(hostile)).length]).toEqual([1, 1])
})

test('invited and registered organisations get a letter each, with their address; others do not', async () => {
  const office = await openOffice()
  const { id: meeting } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie', dates: [{ date: '2026-12-08', from: '17:00', to: '19:00' }] })
  const organisation = async (name: string) => (await office.call('organisations.create', { name, address: 'ul. Testowa 1', postcode: '30-001', city: 'Kraków' })).id
  const [zebra, alfa, present] = [await organisation('Zebra'), await organisation('Alfa'), await organisation('Obecna')]
  const { id: person } = await office.call('people.create', { fullName: 'Jan Przykład' })
  await office.call('attendances.create', { meeting, organisation: zebra, isInvited: true })
  await office.call('attendances.create', { meeting, organisation: alfa, isRegistered: true })
  await office.call('attendances.create', { meeting, organisation: alfa, person, isInvited: true })
  await office.call('attendances.create', { meeting, organisation: present, isPresent: true })
  const folder = join(office.folder, 'pisma')
  mkdirSync(folder)
  const order = { kind: 'zaproszenie-na-spotkanie', for: { meeting } }
  const { files } = await office.call('documents.exportForEach', { ...order, format: 'docx', folder })
  expect([files.map(({ title, path }) => [title, basename(path), readOfficeText('docx', readFileSync(path)).includes('ul. Testowa 1'.replace(' ', '\u00a0'))]), (await office.call('documents.recipients', order)).rows.map(({ title }) => title)]).toEqual([
    [['Alfa', 'zaproszenie-2026-12-08-Alfa-Spotkanie.docx', true], ['Zebra', 'zaproszenie-2026-12-08-Zebra-Spotkanie.docx', true]], ['Alfa', 'Zebra'],
  ])
})

test('an invitation of the sample names all hosts and the spheres of the act; of a meeting that is not there it is refused', async () => {
  const office = await openOffice({ withSample: true })
  const [training, spheres] = [await textOf(office, { kind: 'zaproszenie-na-spotkanie', for: { meeting: twoHosts } }), await textOf(office, { kind: 'zaproszenie-na-spotkanie', for: { meeting: sector } })]
  const path = join(office.folder, 'y.docx')
  expect([
    training.some((line) => line.startsWith('zapraszamy Państwa na szkolenie on-line: wnioski')), spheres.filter((line) => line.startsWith('działalności')).length,
    await office.refused('documents.export', { isCheckedByUser: true, kind: 'zaproszenie-na-spotkanie', for: { meeting: sector, organisation: sector }, format: 'docx', path }), await office.refused('documents.export', { kind: 'zaproszenie-na-spotkanie', for: { organisation: sector }, format: 'docx', path }),
  ]).toEqual([true, 7, { code: 'not_found' }, { code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } }])
})

test('a list to be signed is of those who signed up, else of those invited, else of everybody on the list; the office stands apart', async () => {
  const office = await openOffice()
  const { id: meeting } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie', dates: [{ date: '2026-12-08', from: '17:00', to: '19:00' }] })
  const order = { kind: 'lista-obecnosci', for: { meeting }, variant: 'zarejestrowani' }
  const named = async () => (await textOf(office, order)).filter((line) => /^(?:Obecna|Zaproszona|Zarejestrowana|Miejska|Urząd i)/u.test(line))
  const person = async (fullName: string, organisations: string[] = []) => (await office.call('people.create', { fullName, email: 'p@example.org', organisations })).id
  const { id: city } = await office.call('organisations.create', { name: 'Zieleń', kind: 'city_unit' })
  const before = await named()
  await office.call('attendances.create', { meeting, person: await person('Obecna'), isPresent: true })
  const present = await named()
  await office.call('attendances.create', { meeting, person: await person('Zaproszona'), isInvited: true })
  const invited = await named()
  await office.call('attendances.create', { meeting, person: await person('Miejska', [city]), isRegistered: true })
  await office.call('attendances.create', { meeting, person: await person('Zarejestrowana'), isRegistered: true })
  expect([before, present, invited, await named(), (await textOf(office, order)).some((line) => line.includes('p@example.org')), (await textOf(office, { ...order, variant: 'pusta' })).includes('Zarejestrowana')]).toEqual([
    ['Urząd i jednostki miejskie'], ['Obecna', 'Urząd i jednostki miejskie'], ['Zaproszona', 'Urząd i jednostki miejskie'], ['Zarejestrowana', 'Urząd i jednostki miejskie', 'Miejska'], false, false,
  ])
})

test('a list to be signed has no public form to ask for, and its spreadsheet has rows high enough to sign', async () => {
  const office = await openOffice({ withSample: true })
  const path = join(office.folder, 'x.xlsx')
  const order = { kind: 'lista-obecnosci', for: { meeting: sector } }
  await office.call('documents.export', { isCheckedByUser: true, ...order, format: 'xlsx', path })
  const sheet = new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(path)))['xl/worksheets/sheet1.xml'])
  expect([[...sheet.matchAll(/<row r="(\d+)" ht="(\d+)"/gu)].slice(0, 3).map(([, row, height]) => [row, height]), await office.refused('documents.export', { isCheckedByUser: true, ...order, isInternal: true, format: 'xlsx', path })]).toEqual([
    [['1', '15'], ['2', '28'], ['3', '28']], { code: 'invalid_input', reason: 'not_for_this', fields: { isInternal: 'not_a_choice' } },
  ])
})

test('in the register a list to be signed is for the office alone, an invitation and a summary are not', async () => {
  const office = await openOffice({ withSample: true })
  for (const kind of ['lista-obecnosci', 'zaproszenie-na-spotkanie', 'podsumowanie-spotkania']) await office.call('documents.export', { isCheckedByUser: true, kind, for: { meeting: sector }, format: 'html', path: join(office.folder, `${kind}.html`) })
  const { rows } = await office.call('documents.list', { meeting: sector, isMade: true, limit: 50 })
  expect(rows.toSorted((one, other) => one.kind.localeCompare(other.kind)).map(({ kind, isInternal }) => [kind, isInternal])).toEqual([['lista-obecnosci', true], ['podsumowanie-spotkania', false], ['zaproszenie-na-spotkanie', false]])
})

test('a summary counts who came by hand or by the list; residents stand in it by name for the office alone', async () => {
  const office = await openOffice()
  const { id: meeting } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie', dates: [{ date: '2026-12-08', from: '17:00', to: '19:00' }], presentOfficials: 3, notes: hostile })
  const { id: organisation } = await office.call('organisations.create', { name: 'Fundacja Przykład' })
  const { id: person } = await office.call('people.create', { fullName: 'Zofia Mieszkanka' })
  await office.call('attendances.create', { meeting, organisation, isPresent: true })
  await office.call('attendances.create', { meeting, person, isPresent: true })
  await office.call('attendances.create', { meeting, person: (await office.call('people.create', { fullName: 'Nieobecna Osoba' })).id, isRegistered: true })
  await office.call('postulates.create', { content: hostile, meeting, submitters: [{ kind: 'person', id: person }] })
  const order = { kind: 'podsumowanie-spotkania', for: { meeting } }
  const [open, internal] = [await textOf(office, order), await textOf(office, { ...order, isInternal: true })]
  const count = (lines: readonly string[], text: string) => lines.filter((line) => line.includes(text)).length
  expect([
    [open[open.indexOf('Organizacje') + 1], ...open.filter((line) => / os(?:oba|oby|ób)$/u.test(line))], [count(open, hostile), count(open, 'Zofia Mieszkanka'), count(open, 'osoba fizyczna') > 0, count(open, 'Nieobecna')], [count(internal, 'Zofia Mieszkanka'), count(internal, 'Do użytku wewnętrznego'), count(internal, 'Nieobecna')],
  ]).toEqual([['1', '1 osoba', '3 osoby'], [2, 0, true, 0], [2, 1, 0]])
})

test('the title of a file says of what it is, once: a meeting that the title names already, in another case, is not named again', async () => {
  const office = await openOffice()
  const { id: meeting } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie w Wydziale Kultury', dates: [{ date: '2026-06-15', from: null, to: null }] })
  const titleOf = async (kind: string) => /<title>(.*?)<\/title>/u.exec((await office.call('documents.preview', { kind, for: { meeting } })).html)?.[1]?.replaceAll('\u00a0', ' ')
  expect([await titleOf('podsumowanie-spotkania'), await titleOf('zestawienie-postulatow')]).toEqual([
    'Podsumowanie spotkania branżowego w Wydziale Kultury (15.06.2026 r.)', 'Zestawienie zgłoszonych postulatów – Spotkanie w Wydziale Kultury, 15.06.2026',
  ])
})
