import { sheetRows } from './long-table.ts'
import { countingWork, interleave, median } from './measure.ts'
import { peakGrowth } from './memory.ts'
import { held, megabytes, milliseconds, times, type Result } from './result.ts'
import { xlsxCandidates, type XlsxCandidate } from './xlsx-candidates.ts'

const ways = Object.keys(xlsxCandidates) as XlsxCandidate[]

/** A long register of ten columns: limit, ours, and both writers of exceljs. */
export async function benchXlsx({ rows: count, rounds }: { rows: number; rounds: number }): Promise<Result[]> {
  const rows = sheetRows(count)
  const { counted, work } = countingWork(Object.fromEntries(ways.map((way) => [way, () => xlsxCandidates[way](rows)])))
  const measured = await interleave(counted, rounds)
  const results: Result[] = []
  for (const way of ways) {
    const value = median(measured[way]!) / median(measured.limit!)
    const grown = await peakGrowth(new URL('./xlsx-memory.ts', import.meta.url), [way, String(count)])
    const line = { what: `${count} rows × 10 columns: ${way}`, measured: `${times(value)} (${milliseconds(median(measured[way]!))}, work ${times(median(work[way]!) / median(work['limit']!))}, peak +${megabytes(grown)})` }
    results.push(way === 'ours' ? held(line.what, { value, measured: line.measured, bound: { most: 1.2, unit: '× the limit' } }) : line)
  }
  return results
}
