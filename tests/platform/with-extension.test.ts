import { expect, test } from 'vitest'
import { withExtension } from '#electron/platform/with-extension.ts'

test('a name ends with what the file is: nothing said is added, something else said is replaced, a date is no end', () => {
  expect([
    withExtension('/a/b/inne', 'docx'), withExtension('/a/b/inne.txt', 'xlsx'), withExtension('/a/b.c/INNE.DOCX', 'docx'), withExtension('stanowisko-15.06.2026', 'pdf'), withExtension('inne.', 'zip'), withExtension('znak.jpeg', 'picture'), withExtension('.docx', 'docx'),
  ]).toEqual(['/a/b/inne.docx', '/a/b/inne.xlsx', '/a/b.c/INNE.DOCX', 'stanowisko-15.06.2026.pdf', 'inne.zip', 'znak.jpeg', '.docx.docx'])
})
