import { join } from 'node:path'
import { makeWorkerRunner, type WorkerRunner } from '#electron/jobs/worker-runner.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'

const noPdf: RenderPdf = async () => new Uint8Array()

/** The program's own worker over a store in a folder. */
export function programWorker({ folder, databasePath, renderPdf = noPdf }: { folder: string; databasePath: string; renderPdf?: RenderPdf | undefined }): WorkerRunner {
  return makeWorkerRunner({
    entry: new URL('../../electron/jobs/worker.ts', import.meta.url), onChanged: () => undefined, renderPdf,
    setting: { databasePath, backupFolder: join(folder, 'backups'), resourcesDir: resourcesDir(), version: '0.0.0', userName: 'anna' },
  })
}
