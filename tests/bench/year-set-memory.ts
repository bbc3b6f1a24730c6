import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tellPeakGrowth } from './memory.ts'
import { programWorker } from './program-worker.ts'
import { filledYear } from './year-of-meetings.ts'

/** Started by itself: the store, a folder. */
const [databasePath, folder] = process.argv.slice(2) as [string, string]
const into = join(folder, 'memory')
mkdirSync(into)
const worker = programWorker({ folder, databasePath })
await tellPeakGrowth(() => worker.run('documents.makeSet', { input: { year: filledYear, folder: into, formats: ['docx', 'xlsx'] } }))
await worker.stop()
