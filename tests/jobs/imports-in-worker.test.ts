import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { makeWorkerRunner, type WorkerRunner } from '#electron/jobs/worker-runner.ts'
import { describeError } from '#electron/platform/log.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { changeInOpenpyxl } from '#tests/exchange/other-programs.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'
import { askUnit, type Asked } from '#tests/ipc/imports/asked-unit.ts'

/** Files are read and stored in the worker's thread, while the window goes on with the same file. */

let office: Office
let asked: Asked
let worker: WorkerRunner
let changes = 0
beforeEach(async () => {
  office = await openOffice()
  asked = await askUnit([{ content: 'Pierwszy' }, { content: 'Drugi' }], office)
  changes = 0
  worker = makeWorkerRunner({
    entry: new URL('../../electron/jobs/worker.ts', import.meta.url), onChanged: () => void (changes += 1), renderPdf: () => Promise.reject(new Error('no page')), patience: 2000,
    setting: { databasePath: office.path, backupFolder: join(office.folder, 'kopie'), resourcesDir: resourcesDir(), version: '0.0.0', userName: 'anna' },
  })
})
afterEach(() => worker.stop())

type Preview = Output<'imports.preview'>

test('workbooks are made, read back, and stored there; only what changed a record is told, and a made file is one', async () => {
  const folder = join(office.folder, 'z worka')
  mkdirSync(folder)
  const { files } = (await worker.run('positions.exportWorkbooks', { input: { for: { year: 2026 }, folder } })) as Output<'positions.exportWorkbooks'>
  changeInOpenpyxl(files[0]!.path, "for line in rows(): fill(line, 'tak', 'Zgoda', 'A')")
  const steps: number[] = []
  const { plan, summary } = (await worker.run('imports.preview', { input: { kind: 'positions', paths: [files[0]!.path] }, progress: (done, total) => void steps.push(done / total) })) as Preview
  expect([summary.updated, steps, changes]).toEqual([2, [0, 1], 1])
  const applied = (await worker.run('imports.apply', { input: { plan } })) as Output<'imports.apply'>
  expect([changes, applied.summary, (await office.call('positions.get', { id: asked.positions[0]!.id })).text]).toEqual([2, summary, 'Zgoda'])
  await office.call('journal.undo', { operation: applied.operation! })
  expect((await office.call('positions.get', { id: asked.positions[0]!.id })).state).toBe('to_fill')
})

test('a long preview is cancelled between its files, and the window reads meanwhile', async () => {
  const controller = new AbortController()
  const paths = Array.from({ length: 150 }, (_, index) => join(office.folder, `${index}.xlsx`))
  for (const path of paths) copyFileSync(asked.path, path)
  const preview = worker.run('imports.preview', { input: { kind: 'positions', paths }, signal: controller.signal, progress: (done) => done > 0 && controller.abort() }).then(() => 'done', (error: unknown) => describeError(error))
  expect((await office.call('postulates.list', { limit: 5 })).total).toBe(2)
  expect(await preview).toBe('cancelled')
})
