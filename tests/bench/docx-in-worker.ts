import Database from 'better-sqlite3'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Rows } from './docx-candidates.ts'

export type DocxWorker = { render(count: number): Promise<Uint8Array>; stop(): Promise<void> }

/** A warm worker beside a file with these rows: our way as the program goes it. `render` writes so many of them. */
export async function startDocxWorker(path: string, rows: Rows): Promise<DocxWorker> {
  writeRows(path, rows)
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { workerData: { path } })
  const render = async (count: number) => {
    worker.postMessage(count)
    const [bytes] = (await once(worker, 'message')) as [Uint8Array]
    return bytes
  }
  await render(1)
  return {
    render,
    async stop() {
      await worker.terminate()
      rmSync(path)
    },
  }
}

function writeRows(path: string, rows: Rows): void {
  const file = new Database(path)
  file.exec('create table compiled (number integer primary key, ordinal text, submitter text, content text, rationale text, sphere text, decision text) strict')
  const insert = file.prepare('insert into compiled (ordinal, submitter, content, rationale, sphere, decision) values (?, ?, ?, ?, ?, ?)')
  file.transaction(() => rows.forEach((row) => insert.run(...row)))()
  file.close()
}
