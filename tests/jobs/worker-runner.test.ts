import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { makeWorkerRunner, type WorkerRunner } from '#electron/jobs/worker-runner.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'

let folder: string
let worker: WorkerRunner
let pages: string[]
let renderPdf: (html: string) => Promise<Uint8Array>
const order = { kind: 'zestawienie-postulatow', for: { meeting: sampleId('meeting', '2026-06-15-kultura') } }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-worker-'))
  const databasePath = join(folder, 'referat.db')
  await (await createOfficeStore(databasePath, { resourcesDir: resourcesDir(), now: new Date('2026-11-21T12:00:00Z'), actor: 'anna', withSample: true })).close()
  pages = []
  renderPdf = async (html) => {
    pages.push(html)
    return Buffer.from('%PDF-1.7 x')
  }
  worker = makeWorkerRunner({
    entry: new URL('../../electron/jobs/worker.ts', import.meta.url), onChanged: () => undefined, renderPdf: (html) => renderPdf(html),
    setting: { databasePath, backupFolder: join(folder, 'kopie'), resourcesDir: resourcesDir(), version: '0.0.0', userName: 'anna' },
  })
})
afterEach(async () => {
  await worker.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a document is made in the worker, with progress; pages for PDF are asked of the main process', async () => {
  const steps: number[] = []
  const made = await worker.run('documents.export', { input: { ...order, format: 'docx', path: join(folder, 'x.docx') }, progress: (done) => void steps.push(done) })
  expect([made, steps]).toEqual([{ path: join(folder, 'x.docx'), bytes: readFileSync(join(folder, 'x.docx')).length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, [1, 2]])
  await worker.run('documents.export', { input: { ...order, format: 'pdf', path: join(folder, 'x.pdf') } })
  expect([pages.length, readFileSync(join(folder, 'x.pdf'), 'latin1')]).toEqual([1, '%PDF-1.7 x'])
})

test('a refusal comes back as it was, from the worker and from the main process', async () => {
  await expect(worker.run('documents.export', { input: { ...order, kind: 'nie-ma', format: 'docx', path: 'x' } })).rejects.toMatchObject({ code: 'not_found', reason: 'unknown_document' })
  renderPdf = () => Promise.reject(new AppError('io_failed', { reason: 'print_failed' }))
  await expect(worker.run('documents.export', { input: { ...order, format: 'pdf', path: join(folder, 'x.pdf') } })).rejects.toMatchObject({ code: 'io_failed', reason: 'print_failed' })
})

test('jobs run beside one another and each gets its own answer', async () => {
  const [backup, document] = await Promise.all([worker.run('backups.create', { input: {}, backupReason: 'hourly' }), worker.run('documents.export', { input: { ...order, format: 'xlsx', path: join(folder, 'x.xlsx') } })])
  expect([backup, document]).toMatchObject([{ reason: 'hourly', isVerified: true }, { path: join(folder, 'x.xlsx') }])
})

test('a job is cancelled while it runs', async () => {
  const controller = new AbortController()
  renderPdf = (html) => {
    controller.abort()
    return Promise.resolve(Buffer.from(`%PDF-${html.length}`))
  }
  await expect(worker.run('documents.export', { input: { ...order, format: 'pdf', path: join(folder, 'x.pdf') }, signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' })
})

test('a worker that was stopped says so for what it was doing, and starts again for the next job', async () => {
  renderPdf = () => new Promise(() => undefined)
  const waiting = worker.run('documents.export', { input: { ...order, format: 'pdf', path: join(folder, 'x.pdf') } }).catch((error: unknown) => error)
  await worker.stop()
  expect(await waiting).toMatchObject({ code: 'unexpected', reason: 'worker_stopped' })
  expect(await worker.run('backups.create', { input: {} })).toMatchObject({ isVerified: true })
})
