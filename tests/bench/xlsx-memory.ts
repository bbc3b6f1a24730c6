import { sheetRows } from './long-table.ts'
import { tellPeakGrowth } from './memory.ts'
import { xlsxCandidates, type XlsxCandidate } from './xlsx-candidates.ts'

/** Started by itself: `way`, number of rows. */
const [way, count] = process.argv.slice(2) as [XlsxCandidate, string]
const rows = sheetRows(Number(count))
await xlsxCandidates[way](rows.slice(0, 1))
await tellPeakGrowth(() => xlsxCandidates[way](rows))
