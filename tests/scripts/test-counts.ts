import { existsSync, readFileSync } from 'node:fs'

export type Counts = { passed: number; failed: number; skipped: number }

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; numPendingTests: number }
type Suite = { suites?: Suite[]; specs: { title: string; file: string; line: number; tests: { status: string }[] }[] }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[]; suites: Suite[] }

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** How many tests ran, from the report that Vitest wrote; a file that could not even be loaded counts as one failed. */
export function vitestCounts(file: string): Counts {
  const report = readReport(file) as VitestReport | undefined // Vitest's own format
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests }
}

/** The same from the report that Playwright wrote; a test that passed only when repeated counts as passed, and is named by `flakyTests`. */
export function playwrightCounts(file: string): Counts {
  const report = readReport(file) as PlaywrightReport | undefined // Playwright's own format
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

/** The tests that passed only when repeated, each with its place: `first-day.spec.ts:6 from an empty base …`. */
export function flakyTests(file: string): string[] {
  const report = readReport(file) as PlaywrightReport | undefined // Playwright's own format
  const flakyIn = ({ suites = [], specs }: Suite): string[] => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ file: path, line, title }) => `${path}:${line} ${title}`),
    ...suites.flatMap(flakyIn),
  ]
  return report?.suites.flatMap(flakyIn) ?? []
}

export function addCounts(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped }
}
