import { expect, test } from 'vitest'
import { checkName, reasonOf } from '#renderer/features/settings/backup-words.ts'
import { formatSize } from '#renderer/features/settings/format-size.ts'
import { sectionOf } from '#renderer/features/settings/settings-sections.ts'

test('an address that names no section opens the first one', () => {
  expect([sectionOf('units'), sectionOf(undefined), sectionOf('019f1af9-b400-70e2-ae13-909b2f339c02'), sectionOf('constructor')]).toEqual(['units', 'office', 'office', 'office'])
})

test('every reason of a copy and every check of it has its Polish words', () => {
  expect([...['start', 'hourly', 'closing', 'asked', 'migration', 'restore'].map(reasonOf), ...['file', 'integrity', 'foreign_keys', 'rows', 'journal', 'contents'].map(checkName)].filter((words) => /^[a-z_]+$/.test(words))).toEqual([])
})

test('a file size is said in kilobytes, and in megabytes from a million bytes', () => {
  expect([1, 999_999, 1_000_000, 1_234_567].map(formatSize)).toEqual(['1 kB', '1000 kB', '1 MB', '1,2 MB'])
})
