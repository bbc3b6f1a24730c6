import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { card, correct, findAndOpen, goTo, list, loadRecords, meetingOfCulture, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { savePaper } from './save-paper.ts'
import { chooseInDialog, saveInto } from './script-dialog.ts'

const kind = 'Zestawienie zgłoszonych postulatów'

/** Presses the papers of an opened meeting and takes one away as Word. */
async function makePaper(page: Page): Promise<void> {
  await findAndOpen(page, meetingOfCulture)
  await card(page).getByRole('button', { name: kind, exact: true }).click()
  const paper = page.getByRole('dialog', { name: kind, exact: true })
  await savePaper(paper, { format: 'Word (DOCX)', says: /^Zapisano: / })
  await page.keyboard.press('Escape')
  await expect(paper).toBeHidden()
}

test('a paper of a meeting is known a week later: what changed since, the same file bit for bit, and where it was published', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const taken = join(folder, 'pisma')
  mkdirSync(taken)
  await saveInto(app, taken)
  await makePaper(page)
  const [name] = [`zestawienie-postulatow-Spotkanie-w-Wydziale-Kultury-15.06.2026.docx`]
  const first = readFileSync(join(taken, name))
  await expect(card(page).getByRole('link', { name: new RegExp(`^${kind}: ostatnio .*, co się zmieniło$`) })).toBeVisible()

  // The data go on; „Cofnij” knows of the change and not of the paper.
  await findAndOpen(page, { typed: 'Teatr Przykładowy', line: /Fundacja Teatr Przykładowy/ })
  await correct(card(page), 'Nazwa', 'Fundacja Teatr Odmieniony')
  await expect(undoButton(page)).toHaveAccessibleName(/Fundacja Teatr Odmieniony/)

  await findAndOpen(page, meetingOfCulture)
  await card(page).getByRole('link', { name: /co się zmieniło$/ }).click()
  await expect(card(page).getByRole('heading', { level: 2 }).first()).toHaveText(`${kind}: Spotkanie w Wydziale Kultury, 15.06.2026`)
  const changes = card(page).getByRole('region', { name: 'Co się zmieniło w danych od tego czasu', exact: true })
  await expect(changes.getByRole('table')).toContainText('Odmieniony')
  await expect(changes.getByRole('cell', { name: /^Postulaty, wiersz \d+\/2026, kolumna Zgłaszający$/ }).first()).toBeVisible()
  await expectAccessible(page)

  writeFileSync(join(taken, name), 'zepsuty')
  await card(page).getByRole('button', { name: 'Zrób ponownie…', exact: true }).click()
  await expect(card(page).getByText('To ten sam plik co do bajta.')).toBeVisible()
  expect(readFileSync(join(taken, name)).equals(first)).toBe(true)

  await card(page).getByRole('button', { name: 'Dodaj miejsce publikacji' }).click()
  await card(page).getByRole('combobox', { name: 'Miejsce', exact: true }).fill('BIP')
  await correct(card(page), 'Adres strony', 'https://www.bip.krakow.pl/zestawienie')
  await expect(list(page).getByRole('option', { name: /opublikowany: BIP/ })).toBeVisible()
  await page.reload()
  await expect(card(page).getByRole('textbox', { name: 'Adres strony', exact: true })).toHaveValue('https://www.bip.krakow.pl/zestawienie')
})

test('a file from a mail is ours or not; the register is narrowed by words and opened by keyboard', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await saveInto(app, folder)
  await makePaper(page)
  await goTo(page, '#/documents')
  await page.getByRole('link', { name: 'Rejestr dokumentów', exact: true }).click()
  await page.getByRole('button', { name: 'nieopublikowane', exact: true }).click()
  const rows = list(page).getByRole('option')
  await expect(rows).toHaveCount(1)
  await expectAccessible(page)

  await chooseInDialog(app, [join(folder, 'zestawienie-postulatow-Spotkanie-w-Wydziale-Kultury-15.06.2026.docx')])
  await page.getByRole('button', { name: 'Sprawdź plik…', exact: true }).click()
  const verdict = page.getByRole('dialog', { name: 'Czy to nasz plik?', exact: true })
  await expect(verdict.getByText('Tak.')).toBeVisible()
  await expectAccessible(page)
  await verdict.getByRole('link', { name: new RegExp(`^${kind}`) }).click()
  await expect(verdict).toBeHidden()
  await expect(card(page).getByRole('button', { name: 'Zrób ponownie…', exact: true })).toBeVisible()

  const stranger = join(folder, 'obcy.docx')
  writeFileSync(stranger, 'nie stąd')
  await chooseInDialog(app, [stranger])
  await page.getByRole('button', { name: 'Sprawdź plik…', exact: true }).click()
  await expect(verdict.getByText('Nie ma go w rejestrze.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(verdict).toBeHidden()

  await card(page).getByRole('button', { name: 'Usuń wpis', exact: true }).click()
  await expect(rows).toHaveCount(0)
  await undoButton(page).click()
  await expect(rows).toHaveCount(1)
  await rows.first().focus()
  await list(page).getByRole('listbox').press('Enter')
  await expect(card(page).getByRole('heading', { level: 2 }).first()).toContainText(kind)
})
