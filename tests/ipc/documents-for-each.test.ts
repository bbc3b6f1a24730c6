import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice, type Office } from './office.ts'

const meeting = sampleId('meeting', '2026-06-15-kultura')

function folderOf(office: Office): string {
  const folder = join(office.folder, 'pisma')
  mkdirSync(folder)
  return folder
}

const textOf = (path: string) => readOfficeText('docx', readFileSync(path)).join('\n').replaceAll('\u00a0', ' ')

test('a letter for each organisation of a meeting: one file each, named after it, with its name inside', async () => {
  const office = await openOffice({ withSample: true })
  const folder = folderOf(office)
  const { files } = await office.call('documents.exportForEach', { kind: 'odpowiedz-dla-organizacji', for: { meeting }, format: 'docx', folder })
  const { rows } = await office.call('postulates.list', { meeting, limit: 200 })
  expect([files.length > 0, files.length, files.map(({ path }) => basename(path)).toSorted(), files.every(({ path, bytes, title }) => statSync(path).size === bytes && textOf(path).includes(title))]).toEqual([
    true, new Set(rows.map(({ submitters }) => submitters)).size, readdirSync(folder).toSorted(), true,
  ])
})

test('organisations of the same name get files of their own', async () => {
  const office = await openOffice()
  const folder = folderOf(office)
  for (const name of ['Fundacja Żółw', 'fundacja zolw']) {
    const { id } = await office.call('organisations.create', { name })
    await office.call('postulates.create', { content: `Postulat: ${name}`, receivedOn: '2026-06-15', submitters: [{ kind: 'organisation', id }] })
  }
  await office.call('documents.exportForEach', { kind: 'odpowiedz-dla-organizacji', for: { year: 2026 }, format: 'html', folder })
  expect(readdirSync(folder).map((name) => name.toLowerCase()).toSorted()).toEqual(['odpowiedz-2026-fundacja-zolw-2.html', 'odpowiedz-2026-fundacja-zolw.html'])
})

test('a reminder for each unit that owes, none for the others', async () => {
  const office = await openOffice({ withSample: true })
  const folder = folderOf(office)
  const [culture, sport] = [sampleId('unit', 'kultura'), sampleId('unit', 'sport')]
  const { id: postulate } = await office.call('postulates.create', { content: 'Nowy postulat', meeting })
  for (const unit of [culture, sport]) await office.call('positions.create', { postulate, unit, deadline: '2026-07-10' })
  const { files } = await office.call('documents.exportForEach', { kind: 'przypomnienie-dla-komorki', for: { year: 2026 }, format: 'docx', folder })
  expect(files.map(({ title, path }) => [title, basename(path), textOf(path).includes('Nowy postulat')])).toEqual([
    ['Wydział Kultury', 'przypomnienie-2026-Wydzial-Kultury.docx', true], ['Wydział Sportu', 'przypomnienie-2026-Wydzial-Sportu.docx', true],
  ])
})

test('a position paper for each unit of a year', async () => {
  const office = await openOffice({ withSample: true })
  const { files } = await office.call('documents.exportForEach', { isCheckedByUser: true, kind: 'stanowisko', for: { year: 2025 }, format: 'xlsx', folder: folderOf(office) })
  const { rows } = await office.call('positions.list', { year: 2025, limit: 200 })
  expect(files.map(({ title }) => title)).toEqual([...new Set(rows.map(({ unitName }) => unitName))].toSorted(new Intl.Collator('pl').compare))
})

test('it tells how far it is, and cancelled it leaves only whole files', async () => {
  const office = await openOffice({ withSample: true })
  const folder = folderOf(office)
  const steps: { done: number; total: number }[] = []
  const reply = await office.dispatch('documents.exportForEach', { kind: 'odpowiedz-dla-organizacji', for: { year: 2026 }, format: 'docx', folder }, {
    jobId: 'one', onProgress: (step: { done: number; total: number }) => { if (steps.push(step) === 3) office.cancel('one') },
  })
  const files = readdirSync(folder)
  expect([reply, steps.map(({ done }) => done), steps.every(({ total }) => total > 3), files.length, files.every((name) => textOf(join(folder, name)).includes('Odpowiedź na zgłoszone postulaty'))]).toEqual([{ ok: false, error: { code: 'cancelled' } }, [0, 1, 2], true, 2, true])
})

test('again it makes files of their own: one corrected by hand stays; nobody to write to is no file', async () => {
  const office = await openOffice({ withSample: true })
  const folder = folderOf(office)
  const order = { kind: 'odpowiedz-dla-organizacji', for: { meeting }, format: 'html' as const, folder }
  const { files } = await office.call('documents.exportForEach', order)
  writeFileSync(files[0]!.path, 'poprawione ręcznie')
  const again = await office.call('documents.exportForEach', order)
  expect([readdirSync(folder).length, readFileSync(files[0]!.path, 'utf8'), again.files[0]!.path.endsWith('-2.html'), await office.call('documents.exportForEach', { ...order, for: { year: 1999 } })]).toEqual([2 * files.length, 'poprawione ręcznie', true, { files: [], leftOut: [] }])
})

test('what is made for nobody in particular, or not for that, is refused', async () => {
  const office = await openOffice({ withSample: true })
  const refused = (input: object) => office.refused('documents.exportForEach', { kind: 'stanowisko', for: { year: 2026 }, format: 'docx', folder: office.folder, ...input })
  expect([await refused({ kind: 'zestawienie-postulatow' }), await refused({ kind: '__proto__' }), await refused({ for: { meeting } }), await refused({ kind: 'odpowiedz-dla-organizacji', for: { roster: meeting } }), await refused({ folder: join(office.folder, 'nie-ma') }), await refused({ variant: 'x' })]).toEqual([
    { code: 'invalid_input', reason: 'not_for_this', fields: { kind: 'not_a_choice' } }, { code: 'not_found', reason: 'unknown_document' }, { code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } },
    { code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } }, { code: 'io_failed', reason: 'folder_missing' }, { code: 'invalid_input', reason: 'not_for_this', fields: { variant: 'not_a_choice' } },
  ])
})

test('before letters are made, who would get one and how far the answers are; only some of them are made', async () => {
  const office = await openOffice()
  const [full, part, none] = await Promise.all(['Alfa', 'Beta', 'Gamma'].map(async (name) => (await office.call('organisations.create', { name, email: `${name.toLowerCase()}@ngo.pl` })).id))
  const { rows: [unit] } = await office.call('units.list', { limit: 1 })
  const submit = async (id: string, state: 'to_fill' | 'approved' | null) => {
    const { id: postulate } = await office.call('postulates.create', { content: 'Prosimy.', receivedOn: '2026-06-15', submitters: [{ kind: 'organisation', id }] })
    if (state) await office.call('positions.create', { postulate, unit: unit!.id, state, ...(state === 'approved' && { decision: 'accepted' as const }) })
  }
  for (const state of ['approved', 'approved'] as const) await submit(full!, state)
  for (const state of ['approved', 'to_fill'] as const) await submit(part!, state)
  await submit(none!, null)
  const order = { kind: 'odpowiedz-dla-organizacji', for: { year: 2026 } }
  const { rows } = await office.call('documents.recipients', order)
  const { files } = await office.call('documents.exportForEach', { ...order, format: 'html', folder: folderOf(office), only: [full!, none!] })
  expect([rows.map(({ title, email, entries, answered }) => [title, email, entries, answered]), files.map(({ title }) => title)]).toEqual([[['Alfa', 'alfa@ngo.pl', 2, 2], ['Beta', 'beta@ngo.pl', 2, 1], ['Gamma', 'gamma@ngo.pl', 1, 0]], ['Alfa', 'Gamma']])
})
