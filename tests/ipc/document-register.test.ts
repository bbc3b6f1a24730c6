import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { readSnapshot } from '#electron/ipc/document-data/read-snapshot.ts'
import { recordMade } from '#electron/ipc/document-data/record-made.ts'
import { checkStore } from '#electron/store/check.ts'
import { runOperation } from '#electron/store/journal.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice, type Office } from './office.ts'

const meeting = sampleId('meeting', '2026-06-15-kultura')
const order = { kind: 'stanowisko', for: { meeting } }
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** The record of the file that was made last. */
async function newest(office: Office) {
  const { rows: [row] } = await office.call('documents.list', { isMade: true, sort: { by: 'madeAt' } })
  return office.call('documents.get', { id: row!.id })
}

async function exported(office: Office, format: Input<'documents.export'>['format'], input: object = order) {
  const path = join(office.folder, `papier.${format}`)
  await office.call('documents.export', { isCheckedByUser: true, ...(input as typeof order), format, path })
  return { path, record: await newest(office) }
}

const madeCount = async (office: Office) => (await office.call('documents.list', { isMade: true })).total

test('a file that was made stands in the register: what it is, for what, who made it and when, its hash and what it was made of', async () => {
  const office = await openOffice({ withSample: true })
  const { path, record } = await exported(office, 'docx')
  const { id: _id, madeAt, snapshot, ...facts } = record
  expect([facts, madeAt?.slice(0, 11), /^[0-9a-f]{64}$/.test(snapshot)]).toEqual([{
    revision: 1, kind: 'stanowisko', title: 'Stanowisko komórek merytorycznych do zgłoszonych postulatów: Spotkanie w Wydziale Kultury, 15.06.2026', meeting, consultation: null, roster: null, unit: null, organisation: null, postulate: null,
    year: 2026, fileName: 'papier.docx', format: 'docx', sha256: hashOf(path), bytes: readFileSync(path).length, madeOn: '2026-11-21', madeBy: 'anna', caseNumber: '', publications: [], note: '', variant: '', isInternal: false, programVersion: '0.0.0',
  }, '2026-11-21T', true])
  expect((await checkStore(office.store)).every(({ ok }) => ok)).toBe(true)
})

test('documents of one moment and one content share what they were made of; each file has its own record', async () => {
  const office = await openOffice({ withSample: true, services: { now: () => new Date('2026-11-21T12:00:00Z') } })
  const [docx, html, xlsx] = [await exported(office, 'docx'), await exported(office, 'html'), await exported(office, 'xlsx')]
  const { rows } = await office.call('documents.list', { isMade: true })
  const records = await Promise.all(rows.map(({ id }) => office.call('documents.get', { id })))
  expect([rows.length, new Set(records.map(({ snapshot }) => snapshot)).size, new Set(records.map(({ sha256 }) => sha256))]).toEqual([3, 2, new Set([docx, html, xlsx].map(({ path }) => hashOf(path)))])
})

test('that a file was made is never undone: „Cofnij” goes on to what was done before it', async () => {
  const office = await openOffice({ withSample: true })
  await office.call('postulates.create', { content: 'Nowy postulat', meeting })
  const { undo } = await office.call('settings.status', {})
  await exported(office, 'docx')
  const { rows: [made] } = await office.call('journal.list', {})
  expect([(await office.call('settings.status', {})).undo, made?.summary, made?.canUndo, await office.refused('journal.undo', { operation: made!.id })]).toEqual([
    undo, 'Utworzono dokument: Stanowisko komórek merytorycznych do zgłoszonych postulatów (papier.docx)', false, { code: 'rule_broken', reason: 'document_is_fact' },
  ])
})

test.each(['docx', 'xlsx', 'html'] as const)('as %s it is made again bit for bit: later, after the data changed, after an entry was removed and the program was started anew', async (format) => {
  const office = await openOffice({ withSample: true })
  const { id: organisation } = await office.call('organisations.create', { name: 'Fundacja Zniknie' })
  const { id: postulate } = await office.call('postulates.create', { content: 'Zniknie', meeting, submitters: [{ kind: 'organisation', id: organisation }] })
  const { path, record } = await exported(office, format)
  await office.call('postulates.remove', { id: postulate })
  await office.call('postulates.create', { content: 'Dopisany później', meeting })
  const settings = await office.call('settings.get', {})
  await office.call('settings.update', { id: settings.id, revision: settings.revision, signatoryName: 'Ktoś Inny', city: 'Wieliczka' })
  await office.restart()
  const again = join(office.folder, `ponownie.${format}`)
  const made = await office.call('documents.reproduce', { id: record.id, path: again })
  expect([made, readFileSync(again).equals(readFileSync(path)), await madeCount(office)]).toEqual([{ path: again, bytes: record.bytes, sha256: record.sha256, isSame: true }, true, 1])
})

test('a document that the register does not know from its making is not made again, and a file that differs is said to differ', async () => {
  const office = await openOffice({ withSample: true })
  const byHand = await office.call('documents.create', { kind: 'stanowisko', title: 'Dawne', year: 2026, format: 'docx' })
  const path = join(office.folder, 'ponownie.docx')
  expect([await office.refused('documents.reproduce', { id: byHand.id, path }), await office.refused('documents.changes', { id: byHand.id }), existsSync(path)]).toEqual([
    { code: 'rule_broken', reason: 'not_made_here' }, { code: 'rule_broken', reason: 'not_made_here' }, false,
  ])
  const { record } = await exported(office, 'html')
  await office.store.db.updateTable('document').set({ sha256: '0'.repeat(64) }).where('id', '=', record.id).execute()
  expect(await office.call('documents.reproduce', { id: record.id, path })).toMatchObject({ isSame: false, sha256: record.sha256 })
})

test('what changed since is told line by line; dates of making are no change', async () => {
  const office = await openOffice({ withSample: true })
  const { record } = await exported(office, 'docx', { kind: 'zestawienie-postulatow', for: { meeting } })
  expect(await office.call('documents.changes', { id: record.id })).toEqual({ made: record.madeAt, rows: [], total: 0 })
  const { rows: [first, second] } = await office.call('postulates.list', { meeting, sort: { by: 'number', descending: false } })
  const whole = await office.call('postulates.get', { id: first!.id })
  await office.call('postulates.update', { id: whole.id, revision: whole.revision, rationale: 'Nowe uzasadnienie' })
  await office.call('postulates.remove', { id: second!.id })
  const { number } = await office.call('postulates.create', { content: 'Dopisany później', meeting, submitters: [{ kind: 'floor' }] })
  const { rows } = await office.call('documents.changes', { id: record.id })
  expect(rows.map(({ kind, where }) => [kind, where])).toEqual([
    ['changed', 'Wstęp'], ['changed', `Postulaty, wiersz ${first!.number}, kolumna Uzasadnienie`], ['removed', `Postulaty, wiersz ${second!.number}`], ['added', `Postulaty, wiersz ${number}`],
  ])
  expect([rows[1]!.before, rows[1]!.after, rows[3]!.before, rows[3]!.after.includes('Dopisany później')]).toEqual([whole.rationale, 'Nowe uzasadnienie', '', true])
})

test('a spreadsheet and a form are compared as well', async () => {
  const office = await openOffice({ withSample: true })
  const [sheet, form] = [await exported(office, 'xlsx', { kind: 'zestawienie-postulatow', for: { year: 2026 } }), await exported(office, 'docx', { kind: 'formularz-konsultacyjny', for: { consultation: sampleId('consultation', 'rpw-2026') } })]
  const settings = await office.call('settings.get', {})
  await office.call('settings.update', { id: settings.id, revision: settings.revision, informationClause: `${settings.informationClause}\nNowy akapit klauzuli.` })
  expect([(await office.call('documents.changes', { id: sheet.record.id })).rows, (await office.call('documents.changes', { id: form.record.id })).rows.map(({ kind, where, after }) => [kind, where, after.endsWith('Nowy akapit klauzuli.')])]).toEqual([[], [['changed', 'IX. Przekazywanie danych i zautomatyzowane decyzje Dane nie…, akapit klauzuli', true]]])
})

test('letters for each and workbooks for units are entered one by one, also those that were ready before it was cancelled', async () => {
  const office = await openOffice({ withSample: true })
  const folder = join(office.folder, 'pisma')
  mkdirSync(folder)
  const reply = await office.dispatch('documents.exportForEach', { kind: 'odpowiedz-dla-organizacji', for: { year: 2026 }, format: 'docx', folder }, {
    jobId: 'one', onProgress: ({ done }: { done: number }) => { if (done === 2) office.cancel('one') },
  })
  const listed = async () => (await office.call('documents.list', { isMade: true, limit: 200 })).rows.map(({ fileName }) => fileName).toSorted()
  expect([reply.ok, await listed()]).toEqual([false, readdirSync(folder).toSorted()])
  await office.call('positions.create', { postulate: (await office.call('postulates.create', { content: 'Bez odpowiedzi', meeting })).id, unit: sampleId('unit', 'kultura'), deadline: '2026-12-01' })
  await office.call('positions.exportWorkbooks', { for: { meeting }, folder, isOnlyMissing: true, hasLetters: true })
  expect([await listed(), (await office.call('documents.list', { kind: 'skoroszyt-stanowisk' })).rows.map(({ unit }) => unit)]).toEqual([readdirSync(folder).toSorted(), [sampleId('unit', 'kultura')]])
  const { rows: [workbook] } = await office.call('documents.list', { kind: 'skoroszyt-stanowisk' })
  const again = join(office.folder, 'ponownie.xlsx')
  expect([(await office.call('documents.reproduce', { id: workbook!.id, path: again })).isSame, readFileSync(again).equals(readFileSync(join(folder, workbook!.fileName))), await office.refused('documents.changes', { id: workbook!.id })]).toEqual([
    true, true, { code: 'rule_broken', reason: 'not_compared' },
  ])
})

test('a file is known by its content, whatever it is called now; another is not', async () => {
  const office = await openOffice({ withSample: true })
  const { path, record } = await exported(office, 'docx')
  const [renamed, other] = [join(office.folder, 'z poczty.docx'), join(office.folder, 'inny.docx')]
  writeFileSync(renamed, readFileSync(path))
  writeFileSync(other, Buffer.concat([readFileSync(path), Buffer.from(' ')]))
  const found = await office.call('documents.verify', { path: renamed })
  expect([found.sha256, found.rows.map(({ id }) => id), (await office.call('documents.verify', { path: other })).rows]).toEqual([record.sha256, [record.id], []])
  expect([await office.refused('documents.verify', { path: join(office.folder, 'nie-ma') }), await office.refused('documents.verify', { path: office.folder })]).toEqual([
    { code: 'io_failed', reason: 'file_missing' }, { code: 'io_failed', reason: 'file_unreadable' },
  ])
})

test('publications, the case and a note are entered and undone like anything else; what happened is not rewritten', async () => {
  const office = await openOffice({ withSample: true })
  const { record: { id, revision, ...record } } = await exported(office, 'docx')
  const publications = [{ place: 'BIP', link: 'https://www.bip.krakow.pl/x', publishedOn: '2026-11-21' }]
  const changed = await office.call('documents.update', { id, revision, publications, note: 'wysłano', caseNumber: 'SZ-07.524.3.2026' })
  expect([changed.publications, (await office.call('documents.list', { isPublished: true, isMade: true })).rows.map(({ places }) => places)]).toEqual([publications, [['BIP']]])
  expect(await office.refused('documents.update', { id, revision: changed.revision, title: 'Inny', sha256: '0'.repeat(64), madeBy: 'ktoś', fileName: 'inny.docx' })).toEqual({
    code: 'invalid_input', fields: { title: 'made_by_program', sha256: 'made_by_program', madeBy: 'made_by_program', fileName: 'made_by_program' },
  })
  await office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })
  expect(await office.call('documents.get', { id })).toEqual({ id, ...record, revision: changed.revision + 1 })
})

test('an entry made in vain is removed and comes back whole by undo', async () => {
  const office = await openOffice({ withSample: true })
  const { record } = await exported(office, 'docx')
  await office.call('documents.remove', { id: record.id })
  expect(await madeCount(office)).toBe(0)
  await office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })
  const again = join(office.folder, 'ponownie.docx')
  expect([(await office.call('documents.get', { id: record.id })).sha256, (await office.call('documents.reproduce', { id: record.id, path: again })).isSame]).toEqual([record.sha256, true])
})

test('what was made is in a copy of the file, and a copy knows when it is not', async () => {
  const office = await openOffice({ withSample: true })
  const { record } = await exported(office, 'html')
  const copy = await office.call('backups.create', {})
  await office.call('documents.remove', { id: record.id })
  await office.call('backups.restore', { id: copy.id })
  const again = join(office.folder, 'ponownie.html')
  expect([(await office.call('documents.reproduce', { id: record.id, path: again })).isSame, (await office.call('backups.verify', { id: copy.id })).checks.filter(({ ok }) => !ok)]).toEqual([true, []])
})

test('while the register cannot grow no file is placed, and what was there stays', async () => {
  const office = await openOffice({ withSample: true })
  const path = join(office.folder, 'x.docx')
  writeFileSync(path, 'dawny')
  await sql`vacuum`.execute(office.store.db)
  const { rows: [pages] } = await sql<{ page_count: number }>`pragma page_count`.execute(office.store.db)
  await sql`pragma max_page_count = ${sql.lit(pages!.page_count)}`.execute(office.store.db)
  expect(await office.refused('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path })).toEqual({ code: 'io_failed', reason: 'disk_full' })
  expect([readFileSync(path, 'utf8'), readdirSync(office.folder).filter((name) => name.startsWith('x.')), await madeCount(office)]).toEqual(['dawny', ['x.docx'], 0])
})

test('a file that cannot be placed leaves no record; one whose record failed at the very last is said to be there', async () => {
  const office = await openOffice({ withSample: true })
  mkdirSync(join(office.folder, 'zajete.docx'))
  await office.refused('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path: join(office.folder, 'zajete.docx') })
  expect(await madeCount(office)).toBe(0)
  const { path } = await exported(office, 'html')
  const { snapshot, ...record } = await newest(office)
  const isFull = new AppError('io_failed', { reason: 'disk_full' })
  const failing = recordMade({ kind: 'stanowisko', title: 'x', for: { meeting }, format: 'html', snapshot: await readSnapshot(office.store.read, { snapshot }), path, bytes: Buffer.from('treść') }, {
    services: office.services,
    write: async (summary, work) => (await runOperation(office.store.db, { name: 'documents.export', actor: 'anna', at: record.madeAt!, summary }, async (db) => {
      await work(db)
      throw isFull
    })).value,
  })
  await expect(failing).rejects.toMatchObject({ code: 'io_failed', reason: 'document_not_recorded', params: { name: 'papier.html' } })
  expect([readFileSync(path, 'utf8'), readdirSync(office.folder).filter((name) => name.endsWith('.part')), await madeCount(office)]).toEqual(['treść', [], 1])
})

test('what the demo makes is there to be looked at and is not entered', async () => {
  const office = await openOffice({ withSample: true, services: { isDemo: true } })
  const path = join(office.folder, 'x.docx')
  await office.call('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path })
  expect([existsSync(path), await madeCount(office)]).toEqual([true, 0])
})

test('beside each kind stands when it was made last for exactly that: letters of a meeting and papers of its unit are not its own', async () => {
  const office = await openOffice({ withSample: true })
  const unit = sampleId('unit', 'kultura')
  await exported(office, 'docx')
  const { record: last } = await exported(office, 'html')
  const { record: ofYear } = await exported(office, 'docx', { kind: 'stanowisko', for: { year: 2026 } })
  const { record: ofUnit } = await exported(office, 'docx', { kind: 'stanowisko', for: { unit, year: 2026 } })
  const lastOf = async (target: Input<'documents.lastMade'>['for']) => (await office.call('documents.lastMade', { for: target })).rows.map(({ kind, id, format }) => [kind, id, format])
  expect([await lastOf({ meeting }), await lastOf({ year: 2026 }), await lastOf({ unit, year: 2026 }), await lastOf({ unit, year: 2025 }), await lastOf({ consultation: sampleId('consultation', 'rpw-2026') })]).toEqual([
    [['stanowisko', last.id, 'html']], [['stanowisko', ofYear.id, 'docx']], [['stanowisko', ofUnit.id, 'docx']], [], [],
  ])
})

test('where documents were published is told once for all of them, each under its own file, and is undone as one act', async () => {
  const office = await openOffice({ withSample: true })
  const { id: other } = await office.call('documents.create', { kind: 'inny', title: 'Skan', year: 2026, meeting, fileName: 'zdjęcie 1.jpg', publications: [{ place: 'BIP', link: '', publishedOn: null }, { place: 'Facebook', link: 'https://f.pl/1', publishedOn: '2026-06-20' }] })
  const { record: { id: made } } = await exported(office, 'docx')
  const told = { place: ' BIP ', address: 'https://bip.krakow.pl/ngo/', publishedOn: '2026-07-02' }
  const publicationsOf = async (id: string) => (await office.call('documents.get', { id })).publications
  expect(await office.call('documents.publish', { ...told, documents: [made, other, made] })).toEqual({ published: 2 })
  const inBip = (name: string) => ({ place: 'BIP', link: `https://bip.krakow.pl/ngo/${name}`, publishedOn: '2026-07-02' })
  expect([await publicationsOf(made), await publicationsOf(other)]).toEqual([[inBip('papier.docx')], [{ place: 'Facebook', link: 'https://f.pl/1', publishedOn: '2026-06-20' }, inBip('zdj%C4%99cie%201.jpg')]])
  await office.call('documents.publish', { ...told, documents: [made], publishedOn: '2026-07-03' })
  expect(await publicationsOf(made)).toEqual([{ ...inBip('papier.docx'), publishedOn: '2026-07-03' }])
  const { rows: [last, before] } = await office.call('journal.list', {})
  for (const { id } of [last!, before!]) await office.call('journal.undo', { operation: id })
  expect([last!.summary, before!.summary, await publicationsOf(made), (await publicationsOf(other)).length]).toEqual(['Wpisano publikację 1 dokumentu: BIP', 'Wpisano publikację 2 dokumentów: BIP', [], 2])
})

test('publication of many is refused whole: one for the office alone, one that is gone, no place, no document, what is no address', async () => {
  const office = await openOffice({ withSample: true })
  const { record: { id } } = await exported(office, 'docx')
  const { record: internal } = await exported(office, 'docx', { kind: 'zestawienie-postulatow', for: { meeting }, isInternal: true })
  const told = { documents: [id], place: 'BIP', address: '', publishedOn: '2026-07-02' }
  expect([
    await office.refused('documents.publish', { ...told, documents: [id, internal.id] }), (await office.refused('documents.publish', { ...told, documents: [id, sampleId('meeting', 'nie-ma')] })).code,
    (await office.refused('documents.publish', { ...told, place: ' ', documents: [], address: 'javascript:alert(1)', publishedOn: '2026-02-31' })).fields, (await office.call('documents.get', { id })).publications,
  ]).toEqual([{ code: 'rule_broken', reason: 'internal_not_published', params: { title: internal.title } }, 'not_found', { place: 'required', documents: 'required', address: 'not_a_link', publishedOn: 'not_a_date' }, []])
})
