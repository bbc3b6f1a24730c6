import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { isDocumentKind } from '#shared/documents/catalogue.ts'
import { openOffice } from './office.ts'

const services = { renderPdf: async () => Buffer.from('%PDF-1.7 na niby') }
const filesUnder = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name))).toSorted()

test('a year gives all its documents, each in a folder of its kind and under a name of its own, in one act of the register', async () => {
  const office = await openOffice({ withSample: true, services })
  const steps: { done: number; total: number }[] = []
  const reply = await office.dispatch('documents.makeSet', { year: 2026, folder: office.folder, formats: ['docx', 'pdf', 'xlsx'] }, { onProgress: (step: { done: number; total: number }) => void steps.push(step) })
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  const made = reply.value as { path: string; documents: number; files: number; bytes: number }
  const files = filesUnder(made.path)
  expect([made.path, files.length, files.reduce((sum, name) => sum + statSync(join(made.path, name)).size, 0), steps.at(-1)]).toEqual([join(office.folder, 'dokumenty-2026'), made.files, made.bytes, { done: made.files, total: made.files }])
  const kinds = [...new Set(files.map((name) => name.split('/')[0]!))]
  expect([kinds.filter((kind) => !isDocumentKind(kind)), files.filter((name) => !/^([a-z-]+)\/\1[a-z0-9-]*\.(?:docx|pdf|xlsx)$/.test(name))]).toEqual([[], []])
  expect(kinds).toEqual(expect.arrayContaining(['harmonogram-spotkan', 'lista-materialow', 'odpowiedz-dla-organizacji', 'stanowisko', 'zestawienie-postulatow']))
  expect([files.filter((name) => name.startsWith('lista-materialow')).map((name) => name.split('.')[1]), files.some((name) => /^stanowisko.*\.xlsx$/.test(name))]).toEqual([['docx', 'pdf'], true])
  const [operation] = (await office.call('journal.list', {})).rows
  expect([(await office.call('documents.list', { isMade: true })).total, operation!.summary?.startsWith('Utworzono komplet dokumentów roku 2026: ')]).toEqual([made.files, true])
})

test('made again, it goes beside the first one', async () => {
  const office = await openOffice({ withSample: true, services })
  const order = { year: 2024, folder: office.folder, formats: ['docx' as const] }
  const [first, second] = [await office.call('documents.makeSet', order), await office.call('documents.makeSet', order)]
  expect([second.path, filesUnder(first.path)]).toEqual([join(office.folder, 'dokumenty-2024-2'), filesUnder(second.path)])
})

test('cancelled half way, it leaves neither the folder nor any record', async () => {
  const office = await openOffice({ withSample: true, services })
  const folder = join(office.folder, 'cel')
  mkdirSync(folder)
  const reply = await office.dispatch('documents.makeSet', { year: 2026, folder, formats: ['docx'] }, { jobId: 'komplet', onProgress: ({ done }: { done: number }) => { if (done === 3) office.cancel('komplet') } })
  expect([reply, readdirSync(folder), (await office.call('documents.list', { isMade: true })).total]).toEqual([{ ok: false, error: { code: 'cancelled' } }, [], 0])
})

test('a folder that is not there is refused before anything is made', async () => {
  const office = await openOffice({ withSample: true, services })
  expect(await office.refused('documents.makeSet', { year: 2026, folder: join(office.folder, 'nie-ma'), formats: ['docx'] })).toEqual({ code: 'io_failed', reason: 'folder_missing' })
})

test('a year without meetings, consultations and entries has nothing to make', async () => {
  const office = await openOffice({ withSample: true, services })
  const folder = join(office.folder, 'cel')
  mkdirSync(folder)
  expect([await office.refused('documents.makeSet', { year: 1999, folder, formats: ['docx'] }), readdirSync(folder)]).toEqual([{ code: 'rule_broken', reason: 'nothing_to_make' }, []])
})
