import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCounts, flakyTests, playwrightCounts, vitestCounts } from './test-counts.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-counts-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function written(report: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('the counts of both runners are added up', () => {
  const unit = vitestCounts(written({ numPassedTests: 10, numFailedTests: 1, numFailedTestSuites: 2, numPendingTests: 3 }))
  const endToEnd = playwrightCounts(written({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] }))
  expect(addCounts(unit, endToEnd)).toEqual({ passed: 15, failed: 2, skipped: 4 })
})

test('a file that could not be loaded, an error outside tests and a missing report are failures', () => {
  const failed = [
    vitestCounts(written({ numPassedTests: 10, numFailedTests: 0, numFailedTestSuites: 1, numPendingTests: 0 })),
    playwrightCounts(written({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] })),
    vitestCounts(join(folder, 'none.json')),
    playwrightCounts(join(folder, 'none.json')),
  ].map((counts) => counts.failed)
  expect(failed).toEqual([1, 1, 1, 1])
})

test('a test that passed only when repeated is named with its place, however deep it stands', () => {
  const spec = (title: string, line: number, status: string) => ({ title, file: 'journey.spec.ts', line, tests: [{ status }] })
  const suites = [{ specs: [spec('steady', 3, 'expected')], suites: [{ specs: [spec('shaky', 8, 'flaky'), spec('broken', 12, 'unexpected')] }] }]
  expect([flakyTests(written({ suites })), flakyTests(join(folder, 'none.json'))]).toEqual([['journey.spec.ts:8 shaky'], []])
})
