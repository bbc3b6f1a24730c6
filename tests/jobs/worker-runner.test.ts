import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { makeWorkerRunner, type WorkerRunner } from '#electron/jobs/worker-runner.ts'
import { describeError } from '#electron/platform/log.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { connect } from '#electron/store/open.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { preparedOffice } from '#tests/prepared-office.ts'

let folder: string
let worker: WorkerRunner
let pages: string[]
let renderPdf: (html: string) => Promise<Uint8Array>
const order = { kind: 'zestawienie-postulatow', for: { meeting: sampleId('meeting', '2026-06-15-kultura') } }
const entry = new URL('../../electron/jobs/worker.ts', import.meta.url)
const setting = () => ({ databasePath: join(folder, 'referat.db'), backupFolder: join(folder, 'kopie'), resourcesDir: resourcesDir(), version: '0.0.0', userName: 'anna' })
const runnerOf = (file: URL) => makeWorkerRunner({ entry: file, onChanged: () => undefined, renderPdf: (html) => renderPdf(html), setting: setting(), patience: 100 })
const refusalOf = (job: Promise<unknown>) => job.then(() => 'done', (error: unknown) => describeError(error))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-worker-'))
  copyFileSync(preparedOffice(true).path, join(folder, 'referat.db'))
  pages = []
  renderPdf = async (html) => {
    pages.push(html)
    return Buffer.from('%PDF-1.7 x')
  }
  worker = runnerOf(entry)
})
afterEach(async () => {
  await worker.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a document is made in the worker, with progress; pages for PDF are asked of the main process', async () => {
  const steps: number[] = []
  const made = await worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'docx', path: join(folder, 'x.docx') }, progress: (done) => void steps.push(done) })
  expect([made, steps]).toEqual([{ path: join(folder, 'x.docx'), bytes: readFileSync(join(folder, 'x.docx')).length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, [1, 2]])
  await worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'pdf', path: join(folder, 'x.pdf') } })
  expect([pages.length, readFileSync(join(folder, 'x.pdf'), 'latin1')]).toEqual([1, '%PDF-1.7 x'])
})

test('a refusal comes back as it was, from the worker and from the main process', async () => {
  await expect(worker.run('documents.export', { input: { isCheckedByUser: true, ...order, kind: 'nie-ma', format: 'docx', path: 'x' } })).rejects.toMatchObject({ code: 'not_found', reason: 'unknown_document' })
  renderPdf = () => Promise.reject(new AppError('io_failed', { reason: 'print_failed' }))
  await expect(worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'pdf', path: join(folder, 'x.pdf') } })).rejects.toMatchObject({ code: 'io_failed', reason: 'print_failed' })
})

test('jobs run beside one another and each gets its own answer', async () => {
  const [backup, document] = await Promise.all([worker.run('backups.create', { input: {}, backupReason: 'hourly' }), worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'xlsx', path: join(folder, 'x.xlsx') } })])
  expect([backup, document]).toMatchObject([{ reason: 'hourly', isVerified: true }, { path: join(folder, 'x.xlsx') }])
})

test('a job is cancelled while it runs', async () => {
  const controller = new AbortController()
  renderPdf = (html) => {
    controller.abort()
    return Promise.resolve(Buffer.from(`%PDF-${html.length}`))
  }
  await expect(worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'pdf', path: join(folder, 'x.pdf') }, signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' })
})

test('a worker that was stopped says so for what it was doing, and starts again for the next job', async () => {
  renderPdf = () => new Promise(() => undefined)
  const waiting = worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'pdf', path: join(folder, 'x.pdf') } }).catch((error: unknown) => error)
  await worker.stop()
  expect(await waiting).toMatchObject({ code: 'unexpected', reason: 'worker_stopped' })
  expect(await worker.run('backups.create', { input: {} })).toMatchObject({ isVerified: true })
})

test('a worker that is asked to end ends by itself, also while it starts', async () => {
  const thread = new Worker(entry, { workerData: setting() })
  const heard: unknown[] = []
  thread.on('message', (message: { kind: string }) => heard.push(message.kind))
  thread.postMessage({ kind: 'close' })
  expect(await new Promise((resolve) => thread.once('exit', resolve))).toBe(0)
  expect(heard).toEqual(['ready'])
})

test('stopping waits until the worker has started; what was asked for meanwhile was not begun', async () => {
  const waiting = refusalOf(worker.run('backups.create', { input: {} }))
  await worker.stop()
  expect(await waiting).toBe('unexpected/worker_stopped')
})

test('a worker that does not end when asked to is ended', async () => {
  const deaf = runnerOf(new URL(`data:text/javascript,${encodeURIComponent("import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => undefined); parentPort.postMessage({ kind: 'ready' })")}`))
  const waiting = refusalOf(deaf.run('backups.create', { input: {} }))
  await deaf.stop()
  expect(await waiting).toBe('unexpected/worker_stopped')
})

test('the end of an old worker takes no job from the new one', async () => {
  renderPdf = () => new Promise(() => undefined)
  const old = refusalOf(worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'pdf', path: join(folder, 'x.pdf') } }))
  const stopped = worker.stop()
  const next = worker.run('backups.create', { input: {} })
  await stopped
  expect([await old, await next]).toMatchObject(['unexpected/worker_stopped', { isVerified: true }])
})

test('a job that is cancelled while the worker starts is not begun', async () => {
  const controller = new AbortController()
  const waiting = refusalOf(worker.run('backups.create', { input: {}, signal: controller.signal }))
  controller.abort()
  expect(await waiting).toBe('cancelled')
})

test('a store that the worker cannot open is the answer to its jobs', async () => {
  writeFileSync(setting().databasePath, 'zwykła notatka')
  expect([await refusalOf(worker.run('backups.create', { input: {} })), await refusalOf(worker.run('backups.create', { input: {} }))]).toEqual(['io_failed/not_a_database', 'io_failed/not_a_database'])
})

test('why a job failed unexpectedly comes along, by its kind', async () => {
  const file = connect(setting().databasePath)
  file.exec('alter table settings rename to settingsOfSomebody')
  file.close()
  expect(await refusalOf(worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format: 'docx', path: join(folder, 'x.docx') } }))).toBe('unexpected <- SqliteError SQLITE_ERROR')
  expect(await refusalOf(runnerOf(new URL('data:text/javascript,throw new RangeError()')).run('backups.create', { input: {} }))).toBe('unexpected/worker_stopped <- RangeError')
})

test('a job that entered files before it was cancelled says that the register changed', async () => {
  let changes = 0
  const counting = makeWorkerRunner({ entry, onChanged: () => void (changes += 1), renderPdf: (html) => renderPdf(html), setting: setting(), patience: 100 })
  const controller = new AbortController()
  const progress = (done: number) => { if (done === 1) controller.abort() }
  await expect(counting.run('documents.exportForEach', { input: { kind: 'odpowiedz-dla-organizacji', for: { year: 2026 }, format: 'html', folder }, signal: controller.signal, progress })).rejects.toMatchObject({ code: 'cancelled' })
  await counting.stop()
  expect(changes).toBe(1)
})
