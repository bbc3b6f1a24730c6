import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '#shared/documents/catalogue.ts'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice } from './office.ts'

const meeting = sampleId('meeting', '2026-06-15-kultura')
const order = { kind: 'stanowisko', for: { meeting } }

test('the catalogue is what the contract answers', async () => {
  const office = await openOffice()
  const { rows } = await office.call('documents.catalogue', {})
  expect(rows.map(({ kind, formats }) => [kind, formats])).toEqual(Object.entries(catalogue).map(([kind, { formats }]) => [kind, formats]))
})

test('a preview is the document itself, with a name for its file', async () => {
  const office = await openOffice({ withSample: true })
  const { html, title, suggestedName } = await office.call('documents.preview', order)
  expect([html.includes('lang="pl-PL"'), html.includes('<script'), title, suggestedName]).toEqual([true, false, 'Stanowisko komórek merytorycznych do zgłoszonych postulatów', 'stanowisko-Spotkanie-w-Wydziale-Kultury-15.06.2026'])
})

test('over a preview is said what nobody should print or send: a clause that is not finished, a letter that tells nothing', async () => {
  const office = await openOffice({ withSample: true })
  const { id: organisation } = await office.call('organisations.create', { name: 'Stowarzyszenie Ciche' })
  const remarksOf = async (kind: string, target: object, variant?: string) => (await office.call('documents.preview', { kind, for: target, ...(variant && { variant }) })).remarks
  expect([
    await remarksOf('lista-obecnosci', { meeting }), await remarksOf('zaproszenie-na-spotkanie', { meeting }), await remarksOf('karta-postulatu', { meeting }, 'pusta'), await remarksOf('karta-postulatu', { meeting }), await remarksOf('stanowisko', { meeting }),
    await remarksOf('odpowiedz-dla-organizacji', { organisation }), await remarksOf('odpowiedz-dla-organizacji', { organisation }, 'historia'), await remarksOf('odpowiedz-dla-organizacji', { organisation: sampleId('organisation', 'most-kultur') }),
  ]).toEqual([['clause_unfinished'], ['clause_unfinished'], ['clause_unfinished'], [], [], ['nothing_to_send'], ['nothing_to_send'], []])
})

test.each(['docx', 'xlsx', 'html'] as const)('an export as %s is whole: its size and its hash are those of the file', async (format) => {
  const office = await openOffice({ withSample: true })
  const path = join(office.folder, `x.${format}`)
  const made = await office.call('documents.export', { isCheckedByUser: true, ...order, format, path })
  const bytes = readFileSync(path)
  expect(made).toEqual({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  const text = format === 'html' ? bytes.toString() : readOfficeText(format, bytes).join('\n')
  expect(text.replaceAll('\u00a0', ' ')).toContain('Fundacja Teatr Przykładowy')
})

test('the same document twice is the same file, and replaces the first', async () => {
  const office = await openOffice({ withSample: true, services: { now: () => new Date('2026-11-21T12:00:00Z') } })
  const path = join(office.folder, 'x.docx')
  const first = await office.call('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path })
  expect(await office.call('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path })).toEqual(first)
})

test('what cannot be made is refused with its reason', async () => {
  const office = await openOffice({ withSample: true })
  const path = join(office.folder, 'x.docx')
  const roster = sampleId('roster', 'otwarty-krakow')
  const refused = async (input: object) => office.refused('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path, ...input })
  expect([
    await refused({ kind: '__proto__' }), await refused({ for: {} }), await refused({ for: { roster } }), await refused({ for: { meeting, consultation: meeting } }), await refused({ for: { meeting: roster, roster } }), await refused({ variant: 'x' }),
    await refused({ for: { meeting: roster } }), await office.refused('documents.export', { isCheckedByUser: true, kind: 'formularz-konsultacyjny', for: { consultation: sampleId('consultation', 'rpw-2026') }, format: 'xlsx', path }), await refused({ format: 'pdf' }),
  ]).toEqual([
    { code: 'not_found', reason: 'unknown_document' }, { code: 'invalid_input', fields: { for: 'required' } }, ...Array.from({ length: 3 }, () => ({ code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } })),
    { code: 'invalid_input', reason: 'not_for_this', fields: { variant: 'not_a_choice' } }, { code: 'not_found' }, { code: 'invalid_input', reason: 'format_unavailable', fields: { format: 'format_unavailable' } },
    { code: 'io_failed', reason: 'browser_missing' },
  ])
  expect(existsSync(path)).toBe(false)
})

test('a place that cannot be written leaves what was there, and nothing beside it', async () => {
  const office = await openOffice({ withSample: true })
  const folder = join(office.folder, 'papiery')
  mkdirSync(join(folder, 'zajete.docx'), { recursive: true })
  writeFileSync(join(folder, 'plik'), 'x')
  expect(await office.refused('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path: join(folder, 'nie-ma', 'x.docx') })).toEqual({ code: 'io_failed', reason: 'folder_missing' })
  expect((await office.refused('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path: join(folder, 'zajete.docx') })).code).toBe('io_failed')
  expect((await office.refused('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path: join(folder, 'plik', 'x.docx') })).code).toBe('io_failed')
  expect(readdirSync(folder).toSorted()).toEqual(['plik', 'zajete.docx'])
})

test('a cancelled export leaves no file', async () => {
  const office = await openOffice({ withSample: true })
  const path = join(office.folder, 'x.docx')
  const made = office.dispatch('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path }, { jobId: 'one' })
  office.cancel('one')
  expect(await made).toEqual({ ok: false, error: { code: 'cancelled' } })
  expect(readdirSync(office.folder).filter((name) => name.startsWith('x.'))).toEqual([])
})

test('a year, a unit and a unit within a year have their papers; residents and the floor stay without a name', async () => {
  const office = await openOffice({ withSample: true })
  const resident = await office.call('people.create', { fullName: 'Zdzisława Nieujawniona' })
  await office.call('postulates.create', { content: 'Postulat mieszkanki', meeting, submitters: [{ kind: 'person', id: resident.id }, { kind: 'floor' }] })
  const unit = sampleId('unit', 'kultura')
  const texts = await Promise.all([{ year: 2026 }, { unit }, { unit, year: 2026 }, { meeting }].map(async (target) => (await office.call('documents.preview', { kind: 'stanowisko', for: target })).html.replaceAll('\u00a0', ' ')))
  expect(texts.map((html) => [html.includes('Fundacja Teatr Przykładowy'), html.includes('Nieujawniona')])).toEqual(texts.map(() => [true, false]))
  expect([texts[3]!.includes('osoba fizyczna'), texts[3]!.includes('głos z sali')]).toEqual([true, true])
})

test('printing says what the person chose', async () => {
  const printed: { html: string; copies: number }[] = []
  const office = await openOffice({ withSample: true, services: { print: async (html, { copies }) => ({ printed: printed.push({ html, copies }) > 0 }) } })
  expect(await office.call('documents.print', { isCheckedByUser: true, ...order, copies: 30 })).toEqual({ isPrinted: true })
  expect(printed.map(({ copies }) => copies)).toEqual([30])
  expect(await office.refused('documents.print', { isCheckedByUser: true, ...order, copies: 0 })).toEqual({ code: 'invalid_input', fields: { copies: 'out_of_range' } })
})

test('what is previewed, printed and made a PDF of is one and the same page, of every kind', async () => {
  const pages: string[] = []
  const office = await openOffice({ withSample: true, services: { print: async (html) => ({ printed: pages.push(html) > 0 }), renderPdf: async (html) => Buffer.from(`%PDF-1.7 strona ${pages.push(html)}`) } })
  const things = { consultation: sampleId('consultation', 'rpw-2026'), meeting, roster: sampleId('roster', 'otwarty-krakow'), unit: sampleId('unit', 'kultura'), organisation: sampleId('organisation', 'most-kultur'), postulate: (await office.call('postulates.list', {})).rows[0]!.id, year: 2026 }
  for (const [kind, { for: [target] }] of Object.entries(catalogue)) {
    const one = { kind, for: { [target!]: things[target!] } }
    const { html } = await office.call('documents.preview', one)
    await office.call('documents.print', { isCheckedByUser: true, ...one, copies: 1 })
    await office.call('documents.export', { isCheckedByUser: true, ...one, format: 'pdf', path: join(office.folder, `${kind}.pdf`) })
    expect([kind, pages.splice(0).map((page) => page === html)]).toEqual([kind, [true, true]])
  }
})

test('a year may stand beside any record, as the contract says', async () => {
  const office = await openOffice({ withSample: true })
  const [alone, withYear] = [await office.call('documents.preview', order), await office.call('documents.preview', { ...order, for: { meeting, year: 2026 } })]
  expect(withYear.title).toBe(alone.title)
})

test('a name that no file can have is said to be one', async () => {
  const office = await openOffice({ withSample: true })
  const refused = (path: string) => office.refused('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path })
  expect([await refused(join(office.folder, `${'x'.repeat(300)}.docx`)), await refused(join(office.folder, 'a\0b.docx')), await refused(office.folder)]).toEqual(Array.from({ length: 3 }, () => ({ code: 'io_failed', reason: 'bad_file_name' })))
})

test('no document takes the place of a database, of what lies beside it, or of what is no ordinary file', async () => {
  const office = await openOffice({ withSample: true })
  await office.call('backups.create', {})
  const { folder, path, services: { backupFolder } } = office
  const places = [path, `${path}-wal`, ...readdirSync(backupFolder).toSorted().map((name) => join(backupFolder, name)), folder]
  const before = readFileSync(path)
  const refusals = await Promise.all(places.map((place) => office.refused('exports.register', { kind: 'postulates', isInternal: true, format: 'csv', path: place })))
  expect([refusals.map(({ code, reason }) => `${code} ${reason}`), readFileSync(path).equals(before)]).toEqual([[...Array(4).fill('io_failed file_is_data'), 'io_failed bad_file_name'], true])
})
