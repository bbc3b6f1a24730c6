import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { catalogue } from '#shared/documents/catalogue.ts'
import { openFullOffice } from '#tests/documents/papers/full-office.ts'
import { everyOrder } from '#tests/documents/papers/made-papers.ts'
import { openOffice, type Office } from './office.ts'

const services = { renderPdf: async () => Buffer.from('%PDF-1.7 na niby') }
let office: Office
let meeting: string
let postulate: { id: string; revision: number }

/** A meeting to which a resident came, and a postulate of hers. */
beforeEach(async () => {
  office = await openOffice({ withSample: true, services })
  meeting = (await office.call('meetings.list', { search: 'Wydziale Kultury 2026' })).rows[0]!.id
  const person = (await office.call('people.create', { fullName: 'Zdzisława Nieujawniona', email: 'zdzislawa@poczta.pl', phone: '600 700 800' })).id
  postulate = await office.call('postulates.create', { content: 'Prosimy o ławki.', meeting, submitters: [{ kind: 'person', id: person }] })
})

const write = async (content: string) => {
  const { id, revision } = await office.call('postulates.get', { id: postulate.id })
  await office.call('postulates.update', { id, revision, content })
}
const order = (isInternal = false) => ({ kind: 'zestawienie-postulatow', for: { meeting }, ...(isInternal && { isInternal }) })
const peopleIn = async (isInternal = false) => (await office.call('documents.check', order(isInternal))).rows.filter(({ rule }) => rule === 'personal_data' || rule === 'surname').map(({ severity, sentence }) => `${severity}: ${/„(.*?)”/.exec(sentence)![1]}`)

test('a public compilation names nobody; what somebody wrote of a resident is found in it until it is mended', async () => {
  expect(await peopleIn()).toEqual([])
  await write('Prosimy o ławki. Wniosek Zdzisławy Nieujawnionej, tel. 600-700-800. Do Nieujawnionej dołączą inni.')
  expect(await peopleIn()).toEqual(['error: Zdzisławy Nieujawnionej', 'error: 600-700-800', 'warning: Nieujawnionej'])
  expect(await peopleIn(true)).toEqual([])
  await write('Prosimy o ławki. Wniosek osoby fizycznej.')
  expect(await peopleIn()).toEqual([])
})

test('who conducts the meeting is printed on purpose', async () => {
  await write('Wniosek powtórzyła Zdzisława Nieujawniona.')
  const { revision } = await office.call('meetings.get', { id: meeting })
  await office.call('meetings.update', { id: meeting, revision, moderator: 'Zdzisława Nieujawniona, Wydział Kultury' })
  expect(await peopleIn()).toEqual([])
})

test('a pack that names somebody is refused and nothing is left; who decides otherwise finds the decision in the register', async () => {
  await write('Wniosek Zdzisławy Nieujawnionej.')
  const path = join(office.folder, 'pakiet.zip')
  const pack = { for: { meeting }, kinds: ['zestawienie-postulatow'], path }
  expect(await office.refused('documents.publicationPack', pack)).toEqual({ code: 'rule_broken', reason: 'personal_data_in_public', params: { title: expect.stringContaining('Zestawienie') as string }, findings: [expect.objectContaining({ rule: 'personal_data' })] })
  expect([(await office.call('documents.list', { meeting, isMade: true })).total, existsSync(path)]).toEqual([0, false])

  const { remarks } = await office.call('documents.publicationPack', { ...pack, isPublishedAnyway: true })
  expect(remarks.map(({ rows }) => rows.some(({ rule }) => rule === 'personal_data'))).toEqual([true])
  expect(Object.keys(unzipSync(readFileSync(path))).length).toBe(5)
  const made = (await office.call('documents.list', { meeting, isMade: true })).rows
  const notes = await Promise.all(made.map(async ({ id }) => (await office.call('documents.get', { id })).note))
  expect(new Set(notes)).toEqual(new Set(['Utworzono pakiet do publikacji mimo ostrzeżenia, że w dokumencie stoją dane osób z rejestru.']))
})

test('what was made is checked as it was made, by the register of today', async () => {
  await write('Wniosek pani Krystyny Późniejszej.')
  await office.call('documents.export', { ...order(), format: 'docx', path: join(office.folder, 'a.docx') })
  const { id } = (await office.call('documents.list', { meeting, isMade: true })).rows[0]!
  const rulesOf = async () => (await office.call('documents.checkMade', { id })).rows.filter(({ rule }) => rule === 'personal_data').map(({ where }) => where)
  expect(await rulesOf()).toEqual([])
  await office.call('people.create', { fullName: 'Krystyna Późniejsza' })
  await write('Prosimy o ławki.')
  expect(await rulesOf()).toEqual([expect.stringMatching(/wiersz \d+, kolumna „Treść postulatu”$/)])
})

test('what was made in a template of the office is checked with the words that the template brought', async () => {
  const path = join(office.folder, 'szablon.docx')
  await office.call('templates.save', { kind: 'zestawienie-postulatow', which: 'builtIn', path })
  const parts = unzipSync(readFileSync(path))
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(strFromU8(parts['word/document.xml']!).replace('{zakres}', 'Sprawę prowadzi Wanda Szablonowa')) }))
  await office.call('templates.add', { kind: 'zestawienie-postulatow', path })
  await office.call('documents.export', { ...order(), format: 'docx', path: join(office.folder, 'a.docx') })
  const { id } = (await office.call('documents.list', { meeting, isMade: true })).rows[0]!
  await office.call('people.create', { fullName: 'Wanda Szablonowa' })
  const named = (await office.call('documents.checkMade', { id })).rows.filter(({ rule }) => rule === 'personal_data')
  expect(named.map(({ where, sentence }) => [where.split(',')[0], /„(.*?)”/.exec(sentence)![1]])).toEqual([['plik DOCX', 'Wanda Szablonowa']])
})

test('a file for everybody that names somebody or is a draft is not written, nor printed, before somebody has seen it; the decision stands in the register', async () => {
  await write('Wniosek Zdzisławy Nieujawnionej.')
  const path = join(office.folder, 'a.docx')
  const one = { ...order(), format: 'docx' as const, path }
  const refusals = [await office.refused('documents.export', one), await office.refused('documents.print', { ...order(), copies: 1 }), await office.refused('documents.export', { ...order(), kind: 'stanowisko', format: 'html', path })]
  const [leak, , draft] = refusals.map(({ findings }) => findings!.map(({ rule, where }) => [rule, where.replace(/.*, /u, '')]))
  expect([refusals.map(({ code, reason }) => [code, reason]), leak, draft!.map(([rule]) => rule), existsSync(path)]).toEqual([
    Array.from({ length: 3 }, () => ['rule_broken', 'findings_unseen']), [['personal_data', 'kolumna „Treść postulatu”']], ['draft', 'personal_data'], false,
  ])

  await office.call('documents.export', { ...one, isInternal: true })
  await office.call('documents.export', { ...one, isCheckedByUser: true })
  expect(await office.call('documents.print', { ...order(), copies: 1, isCheckedByUser: true })).toEqual({ isPrinted: true })
  const { rows } = await office.call('documents.list', { meeting, isMade: true, sort: { by: 'madeAt' } })
  const notes = await Promise.all(rows.map(async ({ id, isInternal }) => [isInternal, (await office.call('documents.get', { id })).note]))
  expect(notes).toEqual(expect.arrayContaining([[true, ''], [false, 'Zapisano mimo ostrzeżenia, że w dokumencie stoją dane osób z rejestru.']]))
})

test('what is stored while a file is made counts for the next one: it is not taken for checked', async () => {
  let whileMaking = async () => {}
  office = await openOffice({ services: { renderPdf: async () => {
    await whileMaking()
    return services.renderPdf()
  } } })
  await office.call('people.create', { fullName: 'Zdzisława Nieujawniona' })
  const { id } = await office.call('meetings.create', { kind: 'sector', title: 'Małe', dates: [{ date: '2026-06-16', from: null, to: null }] })
  postulate = await office.call('postulates.create', { content: 'Prosimy o ławki.', meeting: id, submitters: [{ kind: 'floor' }] })
  const one = { kind: 'zestawienie-postulatow', for: { meeting: id }, format: 'pdf' as const }
  whileMaking = async () => write('Wniosek Zdzisławy Nieujawnionej.')
  const first = await office.refused('documents.export', { ...one, path: join(office.folder, 'nie ma', 'a.pdf') })
  whileMaking = async () => {}
  expect([first.reason, (await office.refused('documents.export', { ...one, path: join(office.folder, 'a.pdf') })).reason]).toEqual(['folder_missing', 'findings_unseen'])
})

test('of letters for each, those that name somebody wait until they are seen; the others are made', async () => {
  const ids = await Promise.all(['Alfa', 'Beta'].map(async (name) => (await office.call('organisations.create', { name })).id))
  const { id: scope } = await office.call('meetings.create', { kind: 'sector', title: 'Małe', dates: [{ date: '2026-06-16', from: null, to: null }] })
  for (const [index, id] of ids.entries()) await office.call('postulates.create', { content: index === 0 ? 'Prosimy o ławki.' : 'Prosi Zdzisława Nieujawniona.', meeting: scope, submitters: [{ kind: 'organisation', id }] })
  const letters = { kind: 'odpowiedz-dla-organizacji', for: { meeting: scope }, format: 'html' as const, folder: office.folder }
  const told = ({ files, leftOut }: Output<'documents.exportForEach'>) => [files.map(({ title }) => title), leftOut.map(({ id, title, rows }) => [id, title, rows.map(({ rule }) => rule)])]
  expect([told(await office.call('documents.exportForEach', letters)), told(await office.call('documents.exportForEach', { ...letters, only: [ids[1]!], isCheckedByUser: true }))]).toEqual([
    [['Alfa'], [[ids[1], 'Beta', ['personal_data']]]], [['Beta'], []],
  ])
})

test('a document written down by hand has nothing to be checked', async () => {
  const { id } = await office.call('documents.create', { kind: 'inny', title: 'Skan', year: 2026 })
  expect((await office.refused('documents.checkMade', { id })).reason).toBe('not_made_here')
})

test('of a full office no public paper names a resident, in any of its forms', async () => {
  const { office: full, things } = await openFullOffice()
  const named: unknown[] = []
  const checked = new Set<string>()
  for (const { name, ...one } of everyOrder(things).filter(({ isInternal }) => !isInternal)) {
    const reply = await full.dispatch('documents.check', one)
    if (!reply.ok) continue
    checked.add(one.kind)
    named.push(...(reply.value as { rows: { rule: string }[] }).rows.filter(({ rule }) => rule === 'personal_data' || rule === 'surname').map((row) => [name, row]))
  }
  expect([named, checked.size]).toEqual([[], Object.keys(catalogue).length])
}, 120_000)

test('what is found leads to where it is mended: the entry, its answer, the consultation, the settings', async () => {
  await write('Wniosek Zdzisławy Nieujawnionej.')
  const leak = (await office.call('documents.check', order())).rows.find(({ rule }) => rule === 'personal_data')!
  expect((await office.call('postulates.get', { id: leak.place!.id })).content).toBe('Wniosek Zdzisławy Nieujawnionej.')
  const { id } = await office.call('consultations.create', { subjectFull: 'projekt uchwały', subjectShort: 'Uchwała', startsOn: '2026-03-01', endsOn: '2026-03-21', aim: 'Zebranie opinii [wpisz czyich].' })
  const { rows } = await office.call('documents.check', { kind: 'ogloszenie', for: { consultation: id } })
  expect([leak.place, rows.find(({ sentence }) => sentence.includes('[wpisz czyich]'))?.place]).toEqual([{ noun: 'postulates', id: leak.place!.id, field: 'content' }, { noun: 'consultations', id, field: 'aim' }])
})
