import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { valueOf } from './call.ts'
import { goTo, loadRecords } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { chooseInDialog } from './script-dialog.ts'

test('each organisation of a meeting gets a letter of its own', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const letters = join(folder, 'pisma')
  mkdirSync(letters)
  const meetings = await valueOf<{ rows: { id: string }[] }>(page, 'meetings.list', { search: 'Wydziale Kultury', year: 2026 })
  await goTo(page, `#/meetings/${meetings.rows[0]?.id}`)
  await chooseInDialog(app, [letters])
  await page.getByRole('button', { name: 'Pisma do organizacji…', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Pisma do organizacji', exact: true })
  await expect(dialog.getByText('3 organizacje: z pełną odpowiedzią 0, z częścią 0, bez odpowiedzi 3.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('switch', { name: 'Tylko te, które mają odpowiedź na wszystko', exact: true }).uncheck()
  await expect(dialog.getByRole('list', { name: 'Do kogo', exact: true }).getByRole('listitem')).toHaveCount(3)
  await dialog.getByRole('button', { name: 'Zapisz 3 pisma' }).click()
  await expect(page.getByText('Zapisano 3 pisma w folderze „pisma”.')).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('list', { name: 'Zapisane pisma', exact: true }).getByRole('listitem')).toHaveText(readdirSync(letters).sort())
})
