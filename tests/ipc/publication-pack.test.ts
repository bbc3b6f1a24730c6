import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { openOffice, type Office } from './office.ts'
import { planRoster } from './published-roster.ts'

/** Chromium is not what is tried here. */
const services = { renderPdf: async () => Buffer.from('%PDF-1.7 na niby') }
const open = () => openOffice({ withSample: true, services })
const idOf = async (office: Office, search: string) => (await office.call('meetings.list', { search })).rows[0]!.id
const unpacked = (path: string) => Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, Buffer.from(bytes)]))
const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other))
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Every answer of the meeting approved, so that its position paper is no draft. */
async function approveAll(office: Office, meeting: string): Promise<void> {
  const { rows } = await office.call('positions.list', { meeting, limit: 200 })
  for (const { id } of rows) {
    const one = await office.call('positions.get', { id })
    if (one.state === 'approved' || one.state === 'published') continue
    await office.call('positions.update', { id, revision: one.revision, decision: one.decision === 'pending' ? 'accepted' : one.decision, text: one.text || 'Tak.', date: '2026-07-01', state: 'approved' } as never)
  }
}

test('a pack of a meeting holds its papers as DOCX and PDF, lists of links with type and size, and hashes; all of it is in the register as one act', async () => {
  const office = await open()
  const meeting = await idOf(office, 'Wydziale Kultury 2026')
  const path = join(office.folder, 'pakiet.zip')
  const { files, leftOut } = await office.call('documents.publicationPack', { for: { meeting }, path, kinds: ['zestawienie-postulatow', 'stanowisko', 'podsumowanie-spotkania', 'lista-obecnosci'] })
  const found = unpacked(path)
  const names = Object.keys(found)
  expect([names.filter((name) => !/^[a-z0-9-]+\.(?:docx|pdf|html|md|txt)$/.test(name)), leftOut, names.slice(-3)]).toEqual([[], [], ['lista.html', 'lista.md', 'sumy-sha256.txt']])
  expect(files.map(({ name, bytes, sha256 }) => [name, bytes, sha256])).toEqual(names.slice(0, -3).map((name) => [name, found[name]!.length, hash(found[name]!)]))
  expect(new Set(names.slice(0, -3).map((name) => name.replace(/-2026-.*\./, ' ')))).toEqual(new Set(['zestawienie-postulatow docx', 'zestawienie-postulatow pdf', 'stanowisko docx', 'stanowisko pdf', 'podsumowanie-spotkania docx', 'podsumowanie-spotkania pdf'].filter((name) => files.some((file) => file.name.startsWith(name.split(' ')[0]!)))))
  expect(found['sumy-sha256.txt']!.toString()).toBe(names.slice(0, -1).map((name) => `${hash(found[name]!)}  ${name}\n`).join(''))
  const links = [...found['lista.html']!.toString().matchAll(/<a href="([^"]*)" rel="noopener">([^<]*)<\/a>/g)].map(([, name = '', text = '']) => ({ name, type: /\((DOCX|PDF), \d+ KB\)$/.exec(text)?.[1]?.toLowerCase() }))
  expect(links.filter(({ name, type }) => !name.endsWith(`.${type}`))).toEqual([])
  expect(links.map(({ name }) => name).toSorted(byText)).toEqual(files.map(({ name }) => name).toSorted(byText))
  expect(found['lista.md']!.toString()).toContain(`](${files.find(({ name }) => name.startsWith('zestawienie') && name.endsWith('.pdf'))!.name})`)
  const zestawienie = names.find((name) => name.startsWith('zestawienie') && name.endsWith('.docx'))!
  expect(readOfficeText('docx', found[zestawienie]!).join('')).toContain('Zestawienie zgłoszonych postulatów')

  const records = (await office.call('documents.list', { meeting, isMade: true, limit: 200 })).rows
  expect(records.filter(({ isInternal }) => isInternal)).toEqual([])
  expect(records.map(({ fileName }) => fileName).toSorted(byText)).toEqual(files.map(({ name }) => name).toSorted(byText))
  const [operation] = (await office.call('journal.list', {})).rows
  expect(operation!.summary).toBe(`Utworzono pakiet do publikacji: Spotkanie w Wydziale Kultury, 15.06.2026 (${files.length} ${files.length === 4 ? 'pliki' : 'plików'})`)
  const record = records.find(({ format }) => format === 'docx')!
  const again = await office.call('documents.reproduce', { id: record.id, path: join(office.folder, 'znowu.docx') })
  expect(again.isSame).toBe(true)
  expect((await office.refused('journal.undo', { operation: operation!.id })).reason).toBe('document_is_fact')
})

test('without being named, a position paper is packed only when all its answers are approved; an invitation is not for a meeting that is over', async () => {
  const office = await open()
  const meeting = await idOf(office, 'Wydziale Kultury 2026')
  const kindsOf = (files: { name: string }[]) => [...new Set(files.map(({ name }) => name.replace(/-\d{4}-.*/, '')))].filter((kind) => kind !== 'podsumowanie-spotkania')
  const before = await office.call('documents.publicationPack', { for: { meeting }, path: join(office.folder, 'a.zip') })
  expect([kindsOf(before.files), before.leftOut]).toEqual([['zestawienie-postulatow'], [{ kind: 'stanowisko', title: 'Stanowisko do zgłoszonych postulatów: Spotkanie w Wydziale Kultury, 15.06.2026', because: 'To jest projekt.' }]])
  await approveAll(office, meeting)
  const after = await office.call('documents.publicationPack', { for: { meeting }, path: join(office.folder, 'b.zip') })
  expect([kindsOf(after.files), after.leftOut]).toEqual([['zestawienie-postulatow', 'stanowisko'], []])
})

test('before a consultation its pack has what is published beforehand; what is asked for by its kind is made whatever its day', async () => {
  const office = await open()
  const { id } = await office.call('consultations.create', { subjectFull: 'projekt uchwały', subjectShort: 'Uchwała', startsOn: '2027-03-01', endsOn: '2027-03-21' })
  const kindsOf = async (kinds?: string[]) => {
    const { files, leftOut } = await office.call('documents.publicationPack', { for: { consultation: id }, path: join(office.folder, `${kinds?.[0] ?? 'wszystko'}.zip`), ...(kinds && { kinds }) })
    // The announcement waits for its clause.
    return new Set([...leftOut.map(({ kind }) => kind), ...files.map(({ name }) => name.replace(/-\d{4}-.*/, ''))])
  }
  expect([await kindsOf(), await kindsOf(['raport-z-konsultacji'])]).toEqual([new Set(['ogloszenie', 'formularz-konsultacyjny-organizacja', 'formularz-konsultacyjny-mieszkaniec']), new Set(['raport-z-konsultacji'])])
})

test('into a folder it goes as a new one; nothing that lies there is touched', async () => {
  const office = await open()
  const meeting = await idOf(office, 'Wydziale Kultury 2026')
  const folder = join(office.folder, 'strona')
  mkdirSync(join(folder, 'pakiet-do-publikacji'), { recursive: true })
  writeFileSync(join(folder, 'pakiet-do-publikacji', 'lista.html'), 'poprawiona ręcznie')
  const { path, files } = await office.call('documents.publicationPack', { for: { meeting }, folder, kinds: ['zestawienie-postulatow'] })
  expect([path, readdirSync(folder), readdirSync(path).toSorted(), readFileSync(join(folder, 'pakiet-do-publikacji', 'lista.html'), 'utf8')]).toEqual([
    join(folder, 'pakiet-do-publikacji-2'), ['pakiet-do-publikacji', 'pakiet-do-publikacji-2'], [...files.map(({ name }) => name), 'lista.html', 'lista.md', 'sumy-sha256.txt'].toSorted(), 'poprawiona ręcznie',
  ])
})

test('a pack that fails or is cancelled half way leaves no file, no folder and no record; what was there before stays', async () => {
  let pages = 0
  const office = await openOffice({ withSample: true, services: { renderPdf: async () => { pages += 1; if (pages === 2) throw new Error('no page'); return Buffer.from('%PDF-1.7') } } })
  const meeting = await idOf(office, 'Wydziale Kultury 2026')
  const path = join(office.folder, 'pakiet.zip')
  writeFileSync(path, 'dawny')
  const order = { for: { meeting }, kinds: ['zestawienie-postulatow', 'stanowisko'] }
  expect((await office.refused('documents.publicationPack', { ...order, path })).code).toBe('unexpected')
  const reply = await office.dispatch('documents.publicationPack', { ...order, folder: office.folder }, { jobId: 'pakiet', onProgress: () => office.cancel('pakiet') })
  expect([reply, readFileSync(path, 'utf8'), readdirSync(office.folder).filter((name) => /part|pakiet-do/.test(name)), (await office.call('documents.list', { meeting, isMade: true })).total]).toEqual([{ ok: false, error: { code: 'cancelled' } }, 'dawny', [], 0])
})

test('nothing to publish, no place or two of them are refused', async () => {
  const office = await open()
  const training = await idOf(office, 'Szkolenie on-line')
  const path = join(office.folder, 'pakiet.zip')
  expect([await office.refused('documents.publicationPack', { for: { meeting: training }, path }), existsSync(path)]).toEqual([{ code: 'rule_broken', reason: 'nothing_to_pack' }, false])
  const both = await office.refused('documents.publicationPack', { for: { meeting: training }, path, folder: office.folder })
  const none = await office.refused('documents.publicationPack', { for: { meeting: training } })
  expect([both.fields, none.fields]).toEqual([{ path: 'required' }, { path: 'required' }])
})

test('a pack of a year has its meetings, its consultations and what is of the whole year, each under its own heading', async () => {
  const office = await open()
  const { path, files } = await office.call('documents.publicationPack', { for: { year: 2025 }, folder: office.folder })
  const headings = [...readFileSync(join(path, 'lista.html'), 'utf8').matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, text]) => text)
  expect(headings.map((text) => text!.replace(/:.*/, ''))).toEqual(expect.arrayContaining(['Konsultacje', 'Dokumenty całego roku 2025']))
  expect(files.filter(({ name }) => /obecnosci|przypomnienie|odpowiedz|rozdzielnik|karta/.test(name))).toEqual([])
})

test('a roster is packed as it was published, with the correction that its last publication told; a draft only when it is asked for', async () => {
  const office = await openOffice({ services })
  const { consultation, roster, duties } = await planRoster(office)
  const rosterPapers = async (kinds?: string[]) => {
    const { files, leftOut } = await office.call('documents.publicationPack', { for: { consultation }, folder: office.folder, ...(kinds && { kinds }) })
    return [[...new Set(files.map(({ name }) => /^(?:harmonogram-dyzurow|korekta-harmonogramu)/.exec(name)?.[0] ?? 'inny'))].filter((kind) => kind !== 'inny'), leftOut.filter((one) => one.kind === 'harmonogram-dyzurow')]
  }
  const kind = 'harmonogram-dyzurow'
  expect([await rosterPapers(), await rosterPapers([kind])]).toEqual([[[], [{ kind, title: 'Harmonogram dyżurów: Dyżury ekspertów', because: 'To jest projekt.' }]], [[kind], []]])
  await office.call('rosters.publish', { id: roster, revision: 1, date: '2026-09-18' })
  await office.call('duties.update', { id: duties[0], revision: 1, from: '09:00' })
  expect(await rosterPapers()).toEqual([[kind], []])
  await office.call('rosters.publish', { id: roster, revision: 2, date: '2026-09-22' })
  expect(await rosterPapers()).toEqual([[kind, 'korekta-harmonogramu'], []])
})

test('what still has places to be filled in is left out with the reason, unless its kind is named; a pack of nothing else is refused with what was found', async () => {
  const office = await open()
  const { id } = await office.call('consultations.create', { subjectFull: 'projekt uchwały', subjectShort: 'Uchwała', startsOn: '2026-03-01', endsOn: '2026-03-21', aim: 'Zebranie opinii ……… (uzupełnić)' })
  const order = { for: { consultation: id } }
  const { files, leftOut } = await office.call('documents.publicationPack', { ...order, path: join(office.folder, 'a.zip') })
  expect([files.some(({ name }) => name.startsWith('ogloszenie')), leftOut.find(({ kind }) => kind === 'ogloszenie')?.because.slice(0, 36)]).toEqual([false, 'Jest tu miejsce do uzupełnienia: „Ze'])
  expect((await office.call('documents.publicationPack', { ...order, path: join(office.folder, 'b.zip'), kinds: ['ogloszenie'] })).files).toHaveLength(2)
})
