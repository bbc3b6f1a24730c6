import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { valueOf } from './call.ts'
import { goTo, loadRecords } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { rows } from './import-preview.ts'
import { chooseInDialog } from './script-dialog.ts'

test('a list is taken in: a column that was not recognised is said to be the text, entries get their meeting, and the same file again changes nothing', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const list = join(folder, 'lista.csv')
  writeFileSync(list, 'Kto pisze;Co nas boli;Uzasadnienie\nFundacja Pierwsza;Za mało sal na próby.;Sale są zajęte.\nFundacja Druga;Prosimy o jeden formularz oferty.;\n')
  const meetings = await valueOf<{ rows: { id: string }[] }>(page, 'meetings.list', { search: 'Wydziale Kultury', year: 2026 })
  await goTo(page, `#/meetings/${meetings.rows[0]?.id}`)
  await page.getByRole('link', { name: 'Importuj listę postulatów', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Spotkanie', exact: true })).toHaveValue(/Wydziale Kultury, 15\.06\.2026/)
  await chooseInDialog(app, [list])
  await page.getByRole('button', { name: 'Wybierz pliki z listą…', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Pokaż podgląd', exact: true }).click()
  const store = page.getByRole('button', { name: /^Zapisz w rejestrze/ })
  await expect(store).toBeDisabled()
  await page.getByRole('combobox', { name: 'Co oznacza kolumna „Co nas boli”' }).selectOption('Treść')
  await page.getByRole('combobox', { name: 'Co oznacza kolumna „Kto pisze”' }).selectOption('Organizacje')
  await expect(store).toHaveAccessibleDescription('Najpierw odśwież podgląd: zmieniono znaczenie kolumn.')
  await page.getByRole('button', { name: 'Odśwież podgląd', exact: true }).click()
  await expect(page.getByText('Z 1 pliku: 2 postulaty, w tym nowe – 2.')).toBeVisible()
  await expect(rows(page).first()).toContainText('Za mało sal na próby.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Zapisz w rejestrze: 2 postulaty' }).click()
  await expect(page.getByText('Zapisano w rejestrze: dodano 2 postulaty.')).toBeVisible()
  await expect(page.getByText('Nowe numery: 21/2026, 22/2026.')).toBeVisible()
  const { total } = await valueOf<{ total: number }>(page, 'postulates.list', { meeting: meetings.rows[0]?.id, search: 'sal na próby' })
  expect(total).toBe(1)

  await page.getByRole('button', { name: 'Wczytaj następne pliki', exact: true }).click()
  await page.getByRole('button', { name: 'Wybierz pliki z listą…', exact: true }).click()
  await page.getByRole('button', { name: 'Pokaż podgląd', exact: true }).click()
  await expect(page.getByText('Wszystkie wiersze są już w rejestrze; nic się nie zmieni.')).toBeVisible()
})

test('leaving a preview asks when something was chosen, and only then; nothing of it is stored', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const list = join(folder, 'lista.csv')
  writeFileSync(list, 'Organizacja;Treść\nFundacja Pierwsza;Za mało sal na próby.\n')
  await chooseInDialog(app, [list])
  const seePreview = async () => {
    await page.getByRole('button', { name: 'Wybierz pliki z listą…', exact: true }).click()
    await page.getByRole('button', { name: 'Pokaż podgląd', exact: true }).press('Enter')
    await expect(page.getByRole('region', { name: 'Podgląd', exact: true })).toBeFocused()
  }
  await page.getByRole('navigation', { name: 'Miejsca', exact: true }).getByRole('link', { name: 'Postulaty', exact: true }).click()
  await page.getByRole('button', { name: 'Więcej', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Importuj listę…', exact: true }).click()
  await seePreview()
  await page.goBack()
  await expect(page.getByRole('grid', { name: 'Postulaty', exact: true })).toBeVisible()

  await goTo(page, '#/imports/postulates')
  await seePreview()
  await rows(page).getByRole('radio', { name: 'Pomiń', exact: true }).check()
  await goTo(page, '#/meetings')
  const question = page.getByRole('dialog', { name: 'Porzucić wczytywanie?', exact: true })
  await expect(question.getByText('Wybory przy wierszach przepadną, a w rejestrze nic się nie zmieni.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(rows(page).getByRole('radio', { name: 'Pomiń', exact: true })).toBeChecked()
  await goTo(page, '#/meetings')
  await question.getByRole('button', { name: 'Porzuć', exact: true }).click()
  await expect(page.getByRole('listbox', { name: 'Spotkania', exact: true })).toBeVisible()
  expect(await valueOf<{ total: number }>(page, 'postulates.list', { search: 'sal na próby', limit: 1 })).toMatchObject({ total: 0 })
})
