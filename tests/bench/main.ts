// `npm run bench`: how fast we are beside the limit and beside others, in one run. `-- --only docx,store` runs parts of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchDocx } from './docx-bench.ts'
import { benchJournal } from './journal-bench.ts'
import { benchPapers } from './papers-bench.ts'
import { benchReport } from './report-bench.ts'
import { tableOfResults, type Result } from './result.ts'
import { benchSimilar } from './similar-bench.ts'
import { benchStore } from './store-bench.ts'
import { benchXlsx } from './xlsx-bench.ts'
import { benchYearSet } from './year-set-bench.ts'

type Part = { title: string; run: (folder: string) => Promise<Result[]> }

const parts: Record<string, Part> = {
  docx: {
    title: 'Long DOCX table, landscape, 6 columns, about 1 300 characters a row',
    run: (folder) => benchDocx({
      folder, memoryRows: 5000,
      sizes: [{ rows: 100, rounds: 15 }, { rows: 1000, rounds: 9, goal: { mostOfLimit: 1.2, leastFaster: 4 } }, { rows: 5000, rounds: 5, goal: { mostOfLimit: 1, leastFaster: 4 } }],
    }),
  },
  xlsx: { title: 'XLSX register', run: () => benchXlsx({ rows: 10_000, rounds: 7 }) },
  report: { title: 'The report of a consultation', run: (folder) => benchReport({ folder, remarks: 300, rounds: 7 }) },
  set: { title: 'Every paper of a year: 13 meetings, 300 postulates, 60 organisations', run: (folder) => benchYearSet({ folder, meetings: 13, postulates: 300, organisations: 60, hasPdf: true }) },
  store: { title: 'The store, through the dispatcher', run: (folder) => benchStore({ folder, postulates: 100_000, organisations: 2000, edits: 500, undone: 60, rounds: 7 }) },
  papers: { title: 'Submissions, calls and documents, through the dispatcher', run: (folder) => benchPapers({ folder, papers: 100_000, people: 50_000, rounds: 9 }) },
  similar: { title: 'Similar postulates of earlier years', run: (folder) => benchSimilar({ folder, postulates: 100_000, organisations: 2000, neighbours: 20_000, rounds: 3 }) },
  journal: { title: 'The journal', run: (folder) => benchJournal({ folder, rows: 50_000, rounds: 3 }) },
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = values.only?.split(',') ?? Object.keys(parts)
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

console.log('Medians of interleaved runs. Ratios carry over to other machines, milliseconds do not; differences under 15 % are ties. „Work” is time of processors in all threads, which other programs change less.')
const folder = mkdtempSync(join(tmpdir(), 'referat-bench-'))
try {
  for (const name of chosen) {
    const { title, run } = parts[name]!
    console.log(tableOfResults(title, await run(folder)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
