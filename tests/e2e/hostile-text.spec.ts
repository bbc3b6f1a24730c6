import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { validationErrors, validator } from '#tests/documents/validate-office-file.ts'
import { card, correct, field, findAndOpen, list, loadRecords, meetingOfCulture } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { savePaper } from './save-paper.ts'
import { saveInto } from './script-dialog.ts'

const markup = '<img src=x onerror="window.isBroken = true"><script>window.isBroken = true</script>'
const name = `=1+1 & \u0001\ufffe\u202eodwrócone\u202c ${markup}`

test('hostile text is stored as typed, shown as text, runs nothing, and its documents are whole', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await findAndOpen(page, { typed: 'teatr', line: /Fundacja Teatr Przykładowy/ })
  await correct(card(page), 'Nazwa', name)
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(name)
  await expect(list(page).getByRole('listbox').getByRole('option', { selected: true })).toContainText('=1+1')
  await expectAccessible(page)

  await findAndOpen(page, meetingOfCulture)
  await card(page).getByRole('button', { name: 'Zestawienie zgłoszonych postulatów', exact: true }).click()
  const paper = page.getByRole('dialog', { name: 'Zestawienie zgłoszonych postulatów', exact: true })
  await expect(paper.frameLocator('iframe').getByText(markup).first()).toBeVisible()
  await expect(paper.locator('iframe')).toHaveAttribute('sandbox', 'allow-same-origin') // no script, form, link or window
  await expectAccessible(page)

  const taken = join(folder, 'pisma')
  mkdirSync(taken)
  await saveInto(app, taken)
  for (const [format, ending] of [['Word (DOCX)', 'docx'], ['Excel (XLSX)', 'xlsx']] as const) {
    await savePaper(paper, { format, says: new RegExp(`^Zapisano: .*\\.${ending}$`) })
  }
  expect(await page.evaluate(() => 'isBroken' in window)).toBe(false)
  for (const file of readdirSync(taken)) {
    const bytes = readFileSync(join(taken, file))
    const format = file.endsWith('.docx') ? 'docx' : 'xlsx'
    expect(readOfficeText(format, bytes).join(' ').replaceAll(/\s+/g, ' ')).toContain(markup)
    if (validator) expect(await validationErrors(bytes, format)).toEqual([])
  }

  await page.keyboard.press('Escape')
  await field(card(page), 'Tytuł').fill('NUL \0 w środku')
  await field(card(page), 'Tytuł').blur()
  await expect(card(page).getByText('Tekst zawiera znak, którego nie da się zapisać bez zmiany. Usuń go albo wklej tekst ponownie.')).toBeVisible()
})
