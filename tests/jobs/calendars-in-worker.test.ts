import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { makeWorkerRunner, type WorkerRunner } from '#electron/jobs/worker-runner.ts'
import { jobsInWorker } from '#electron/main/worker-jobs.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { readInIcalendar } from '#tests/exchange/read-in-icalendar.ts'
import { openOffice } from '#tests/ipc/office.ts'
import { planRoster } from '#tests/ipc/published-roster.ts'

let worker: WorkerRunner
afterEach(() => worker.stop())

test('calendars are made in the worker, in the folder behind the handle; the page learns only their names', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  const folder = join(office.folder, 'kalendarze')
  mkdirSync(folder)
  worker = makeWorkerRunner({
    entry: new URL('../../electron/jobs/worker.ts', import.meta.url), onChanged: () => undefined, renderPdf: () => Promise.reject(new Error('no page')), patience: 2000,
    setting: { databasePath: office.path, backupFolder: join(office.folder, 'kopie'), resourcesDir: resourcesDir(), version: '0.0.0', userName: 'anna' },
  })
  const jobs = jobsInWorker(worker, { resolvePath: (purpose, handle) => (purpose === 'folder' && handle === 'uchwyt' ? folder : 'none'), assertOpen: () => undefined, onBackup: () => undefined })
  const steps: number[] = []
  const { files } = await jobs['rosters.exportIcs']({ id: roster, by: 'unit', folder: 'uchwyt' }, { signal: new AbortController().signal, progress: (done: number) => void steps.push(done) } as never) // a job in the worker needs no more of its context
  expect([files.map(({ path, events }) => [path, events]), steps, readInIcalendar(join(folder, files[0]!.path)).events.map(({ uid }) => uid)]).toEqual([
    [['dyzury-2026-09-21-Dyzury-ekspertow.ics', 3], ['dyzury-2026-09-21-Dyzury-ekspertow-Wydzial-Kultury.ics', 2], ['dyzury-2026-09-21-Dyzury-ekspertow-Wydzial-Sportu.ics', 1]], [0, 1, 2, 3], duties,
  ])
})
