import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { makeWorkerRunner, type WorkerRunner } from '#electron/jobs/worker-runner.ts'
import { jobsInWorker } from '#electron/main/worker-jobs.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { openOffice } from '#tests/ipc/office.ts'

let worker: WorkerRunner
afterEach(() => worker.stop())

test('a pack and a whole year are made in the worker behind handles; the page learns the name of the file and of the folder, no path', async () => {
  const office = await openOffice({ withSample: true })
  const folder = join(office.folder, 'pisma')
  mkdirSync(folder)
  const paths: Record<string, string> = { 'save uchwyt': join(folder, 'pakiet.zip'), 'folder uchwyt': folder }
  worker = makeWorkerRunner({
    entry: new URL('../../electron/jobs/worker.ts', import.meta.url), onChanged: () => undefined, renderPdf: async () => Buffer.from('%PDF-1.7 na niby'), patience: 2000,
    setting: { databasePath: office.path, backupFolder: join(office.folder, 'kopie'), resourcesDir: resourcesDir(), version: '0.0.0', userName: 'anna' },
  })
  const jobs = jobsInWorker(worker, { resolvePath: (purpose, handle) => paths[`${purpose} ${handle}`] ?? 'none', assertOpen: () => undefined, onBackup: () => undefined })
  const steps: string[] = []
  const context = { signal: new AbortController().signal, progress: (done: number, total: number) => void steps.push(`${done}/${total}`) } as never // a job in the worker needs no more of its context
  const { id: meeting } = (await office.call('meetings.list', { search: 'Wydziale Kultury', year: 2026 })).rows[0]!
  const pack = await jobs['documents.publicationPack']({ for: { meeting }, kinds: ['zestawienie-postulatow'], path: 'uchwyt' }, context)
  expect([pack.path, pack.files.length, steps]).toEqual(['pakiet.zip', 2, ['0/2', '1/2', '2/2']])
  const inFolder = await jobs['documents.publicationPack']({ for: { meeting }, kinds: ['zestawienie-postulatow'], folder: 'uchwyt' }, context)
  const set = await jobs['documents.makeSet']({ year: 2024, folder: 'uchwyt', formats: ['docx'] }, context)
  expect([inFolder.path, set.path, readdirSync(folder)]).toEqual(['pakiet-do-publikacji', 'dokumenty-2024', ['dokumenty-2024', 'pakiet-do-publikacji', 'pakiet.zip']])
  expect((await office.call('documents.list', { isMade: true })).total).toBe(4 + set.files)
})
