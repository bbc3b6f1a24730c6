import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let folder: string
let db: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-cli-import-'))
  db = join(folder, 'referat.db')
  const { code, err } = await runCli(['init', '--db', db])
  if (code !== 0) throw new Error(err)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function listFile(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const imported = async (...args: string[]) => {
  const { code, out } = await runCli(['import', ...args, '--db', db])
  return { code, reply: JSON.parse(out) as object }
}
const counts = (found: object) => ({ created: 0, updated: 0, unchanged: 0, conflicts: 0, altered: 0, unknown: 0, missing: 0, refused: 0, ...found })

test('a list is looked at, taken in, and changes nothing the second time', async () => {
  const path = listFile('lista.csv', 'Lp.;Treść postulatu;Data wpływu\n1;Ławki;15.06.2026\n2;Zieleń;15.06.2026\n')
  expect([await imported('postulates', path, '--dry-run'), await imported('postulates', path), await imported('postulates', path)]).toEqual([
    { code: 0, reply: { ok: true, value: { operation: null, summary: counts({ created: 2 }), problems: [] } } },
    { code: 0, reply: { ok: true, value: { operation: expect.any(Number), summary: counts({ created: 2 }), added: ['1/2026', '2/2026'], problems: [] } } },
    { code: 0, reply: { ok: true, value: { operation: null, summary: counts({ unchanged: 2 }), added: [], problems: [] } } },
  ])
})

test('a row that needs a choice or a file that cannot be read stops it, and nothing is stored', async () => {
  const doubtful = listFile('watpliwa.csv', 'Treść postulatu;Data wpływu\nNowy;jutro\n')
  const damaged = listFile('uszkodzona.xlsx', 'to nie skoroszyt')
  const good = listFile('dobra.csv', 'Treść postulatu\nNowy\n')
  expect([await imported('postulates', doubtful), await imported('postulates', good, damaged), await imported('postulates', good, '--dry-run')]).toEqual([
    {
      code: 1,
      reply: {
        ok: false, error: { code: 'rule_broken', reason: 'choices_missing' }, summary: counts({ refused: 1 }),
        problems: [{ file: 'watpliwa.csv', row: 2, column: 'Data wpływu', sentence: 'Nie ma takiego dnia. Wpisz datę w postaci 15.06.2026.' }],
      },
    },
    { code: 1, reply: { ok: false, error: { code: 'rule_broken', reason: 'choices_missing' }, summary: counts({ created: 1 }), problems: [{ file: 'uszkodzona.xlsx', sentence: expect.any(String) }] } },
    { code: 0, reply: { ok: true, value: { operation: null, summary: counts({ created: 1 }), problems: [] } } },
  ])
})

test.each([[['import']], [['import', 'meetings', 'x.csv', '--db', 'x']], [['import', 'duties', 'x.csv', '--for', 'roster', '--db', 'x']], [['import', 'postulates', '--db', 'x']], [['import', 'postulates', 'x.csv']]])('%j is wrong usage', async (args) => {
  const { code, out, err } = await runCli(args, { env: { REFERAT_DB: '' } })
  expect([code, out, err.includes('Usage: referat import')]).toEqual([2, '', true])
})
