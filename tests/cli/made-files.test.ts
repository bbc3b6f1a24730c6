import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeMadeFiles } from '#electron/cli/made-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-made-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const make = (names: string[]) => {
  const made = makeMadeFiles(folder)
  for (const name of names) {
    made.claim(join(folder, name))
    writeFileSync(join(folder, name), 'demo')
  }
  made.finish()
}

test('what was made before is replaced, and taken away when it is not made any more', () => {
  make(['a.docx', 'pisma/b.docx'])
  make(['a.docx', 'pisma/c.docx'])
  expect(['a.docx', 'pisma/b.docx', 'pisma/c.docx'].map((name) => existsSync(join(folder, name)))).toEqual([true, false, true])
})

test("somebody else's file is refused and stays as it is", () => {
  writeFileSync(join(folder, 'referat.db'), 'moje')
  expect(() => makeMadeFiles(folder).claim(join(folder, 'referat.db'))).toThrow(expect.objectContaining({ code: 'io_failed', reason: 'file_exists' }))
  expect(readFileSync(join(folder, 'referat.db'), 'utf8')).toBe('moje')
})

test('a run that was cut off is known as its own by the next one', () => {
  makeMadeFiles(folder).claim(join(folder, 'a.docx'))
  writeFileSync(join(folder, 'a.docx'), 'half')
  make(['a.docx'])
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('demo')
})

test('a list that names files elsewhere takes nothing away there', () => {
  writeFileSync(join(folder, 'demo.json'), JSON.stringify(['../x', '/etc/hostname', 5]))
  make([])
  expect(existsSync('/etc/hostname')).toBe(true)
})
