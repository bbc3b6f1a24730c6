import { join } from 'node:path'
import { docxCandidates, type DocxCandidate } from './docx-candidates.ts'
import { startDocxWorker } from './docx-in-worker.ts'
import { docxRows } from './long-table.ts'
import { tellPeakGrowth } from './memory.ts'

/** Started by itself: `way`, number of rows, folder. */
const [way, count, folder] = process.argv.slice(2) as [DocxCandidate | 'worker', string, string]
const size = Number(count)

if (way === 'worker') {
  const worker = await startDocxWorker(join(folder, 'memory.db'), docxRows(size))
  await tellPeakGrowth(() => worker.render(size))
  await worker.stop()
} else {
  const rows = docxRows(size)
  await docxCandidates[way](rows.slice(0, 1))
  await tellPeakGrowth(() => docxCandidates[way](rows))
}
