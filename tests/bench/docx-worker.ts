import { parentPort, workerData } from 'node:worker_threads'
import { renderDocx } from '#electron/documents/docx.ts'
import { connect } from '#electron/store/open.ts'
import { docOf } from './long-table.ts'

/** The worker of the program in small: it reads rows from a file of its own connection and writes the document while it reads. */
const file = connect((workerData as { path: string }).path, { isReadonly: true })
const select = file.prepare<[number], string[]>('select ordinal, submitter, content, rationale, sphere, decision from compiled order by number limit ?').raw()

parentPort!.on('message', (count: number) => {
  void renderDocx(docOf(select.iterate(count))).then((bytes) => parentPort!.postMessage(bytes))
})
