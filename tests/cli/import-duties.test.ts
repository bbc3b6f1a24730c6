import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let folder: string
let db: string
let roster: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-cli-duties-'))
  db = join(folder, 'referat.db')
  await runCli(['init', '--db', db])
  const { id } = await called('consultations.create', { subjectFull: 'Program', subjectShort: 'Program', startsOn: '2026-09-21', endsOn: '2026-10-02' })
  roster = (await called('rosters.create', { consultation: id, title: 'Dyżury' })).id
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function called(name: string, input: object): Promise<{ id: string }> {
  const { out } = await runCli(['call', name, JSON.stringify(input), '--db', db])
  return (JSON.parse(out) as { value: { id: string } }).value
}
const imported = async (...args: string[]) => {
  const { code, out } = await runCli(['import', 'duties', ...args, '--db', db])
  return { code, reply: JSON.parse(out) as object }
}
const counts = (found: object) => ({ created: 0, updated: 0, unchanged: 0, conflicts: 0, altered: 0, unknown: 0, missing: 0, refused: 0, ...found })

test('duties of a list are looked at, taken into the roster that is named, and change nothing the second time; the workbook of the roster knows its own', async () => {
  const path = join(folder, 'dyzury.csv')
  writeFileSync(path, 'Data;Godziny;Telefon\n24.09.2026;10–14;12 616 57 69\n25.09.2026;10–14;12 616 78 04\n')
  const into = ['--for', `roster:${roster}`]
  const answers = [await imported(path, ...into, '--dry-run'), await imported(path, ...into), await imported(path, ...into)]
  const workbook = join(folder, 'skoroszyt.xlsx')
  await called('rosters.exportWorkbook', { id: roster, path: workbook })
  expect([...answers, await imported(workbook)]).toEqual([
    { code: 0, reply: { ok: true, value: { operation: null, summary: counts({ created: 2 }), problems: [] } } },
    { code: 0, reply: { ok: true, value: { operation: expect.any(Number), summary: counts({ created: 2 }), added: [], problems: [] } } },
    { code: 0, reply: { ok: true, value: { operation: null, summary: counts({ unchanged: 2 }), added: [], problems: [] } } },
    { code: 0, reply: { ok: true, value: { operation: null, summary: counts({ unchanged: 2 }), added: [], problems: [] } } },
  ])
}, 60_000)

test('a list that does not say its roster, or is to go into one that is not there, stores nothing', async () => {
  const path = join(folder, 'bez-harmonogramu.csv')
  writeFileSync(path, 'Data;Godziny\n28.09.2026;10–14\n')
  expect([await imported(path), await imported(path, '--for', `roster:${roster.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}`)]).toEqual([
    { code: 1, reply: { ok: false, error: { code: 'rule_broken', reason: 'choices_missing' }, summary: counts({}), problems: [{ file: 'bez-harmonogramu.csv', sentence: expect.stringContaining('Nie wiadomo, do którego harmonogramu') }] } },
    { code: 1, reply: { ok: false, error: { code: 'invalid_input', fields: { 'into.roster': 'no_such_record' } } } },
  ])
}, 60_000)
