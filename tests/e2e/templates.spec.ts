import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { changeInPythonDocx } from '#tests/documents/template/change-in-python-docx.ts'
import { paragraphsOfDocx } from '#tests/documents/template/filled-text.ts'
import type { AppUnderTest } from './app-under-test.ts'
import { card, choose, findAndOpen, goTo, loadRecords, meetingOfCulture, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { savePaper } from './save-paper.ts'
import { chooseInDialog, saveInto } from './script-dialog.ts'

const section = (page: Page) => page.getByRole('region', { name: 'Szablony dokumentów', exact: true })
const address = '#/settings/templates/zestawienie-postulatow'
const builtIn = 'Pliki DOCX powstają z wbudowanego szablonu. PDF, HTML, wydruk i skoroszyt mają zawsze układ wbudowany.'
const state = (page: Page) => section(page).getByText(/^Pliki DOCX powstają z/)

/** A name with a mistake, and a right one that another program keeps in three pieces of different looks. */
const withMistake = `
paragraph = next(one for one in document.paragraphs if one.text == '{zakres}')
paragraph.text = ''
for piece, isBold in (('Zebrano w {gospodarz spot', False), ('kania w miejsco', True), ('wniku}: {zakress}', False)): paragraph.add_run(piece).bold = isBold
`
const corrected = `
paragraph = next(one for one in document.paragraphs if '{zakress}' in one.text)
paragraph.runs[-1].text = paragraph.runs[-1].text.replace('{zakress}', '{zakres}')
`

/** The paragraphs of the document as a person gets it now. */
async function madeNow(app: AppUnderTest, folder: string): Promise<string[]> {
  const { page } = app
  const taken = mkdtempSync(join(folder, 'gotowe-'))
  await saveInto(app, taken)
  await findAndOpen(page, meetingOfCulture)
  await card(page).getByRole('button', { name: 'Zestawienie zgłoszonych postulatów', exact: true }).click()
  const paper = page.getByRole('dialog', { name: 'Zestawienie zgłoszonych postulatów', exact: true })
  await savePaper(paper, { format: 'Word (DOCX)', says: /^Zapisano: / })
  await paper.page().getByRole('button', { name: 'Zamknij podgląd', exact: true }).click()
  return paragraphsOfDocx(readFileSync(join(taken, readdirSync(taken)[0]!))).map((text) => text.replaceAll('\u00A0', ' '))
}

test('a template is taken out, changed with a mistake, corrected, tried, used, and taken back', async ({ start, folder }) => {
  test.slow() // another program opens the file twice
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await goTo(page, '#/settings/templates')
  await expectAccessible(page)
  await section(page).getByRole('link', { name: 'Zestawienie zgłoszonych postulatów', exact: true }).click()
  await expect(state(page)).toHaveText(builtIn)

  await saveInto(app, folder)
  await section(page).getByRole('button', { name: 'Zapisz szablon…', exact: true }).click()
  await expect(section(page).getByText(/^Zapisano: szablon-Zestawienie-zgloszonych-postulatow\.docx/)).toBeVisible()
  const path = changeInPythonDocx(join(folder, 'szablon-Zestawienie-zgloszonych-postulatow.docx'), withMistake, join(folder, 'nasz.docx'))

  await chooseInDialog(app, [path])
  await section(page).getByRole('button', { name: 'Dodaj zmieniony szablon…', exact: true }).click()
  await expect(section(page).getByText('„nasz.docx”: 1 błąd. Popraw w programie Word, zapisz i sprawdź ponownie.')).toBeVisible()
  await expect(section(page).getByRole('listitem')).toHaveText('treść: „Zebrano w {gospodarz spotkania w miejscowniku}: {zakress}”. Nie ma pola {zakress}. Najbliższe to {zakres}.')
  await expect(section(page).getByRole('button', { name: 'Dodaj i używaj', exact: true })).toHaveCount(0)
  await expectAccessible(page)

  changeInPythonDocx(path, corrected)
  await section(page).getByRole('button', { name: 'Sprawdź ponownie', exact: true }).click()
  await expect(section(page).getByText('„nasz.docx” można dodać.')).toBeVisible()
  await section(page).getByRole('button', { name: 'Podgląd na prawdziwych danych', exact: true }).click()
  await choose(section(page).getByRole('combobox', { name: 'Spotkanie', exact: true }), { typed: 'kultury', line: /Spotkanie w Wydziale Kultury, 15\.06\.2026/ })
  await section(page).getByRole('button', { name: 'Pokaż', exact: true }).click()
  await expect(page.frameLocator('iframe').getByText(/^Zebrano w Wydziale Kultury/)).toBeVisible()
  await expectAccessible(page)
  await section(page).getByRole('button', { name: 'Dodaj i używaj', exact: true }).click()
  await expect(state(page)).toContainText('Pliki DOCX powstają z własnego szablonu: „nasz.docx”')
  await expectAccessible(page)

  const sentence = 'Zebrano w Wydziale Kultury: Spotkanie w Wydziale Kultury'
  expect(await madeNow(app, folder)).toContain(sentence)
  await goTo(page, address)
  await section(page).getByRole('button', { name: 'Wróć do wbudowanego', exact: true }).click()
  await expect(state(page)).toContainText('Pliki DOCX powstają z wbudowanego szablonu. Własny czeka')
  expect(await madeNow(app, folder)).not.toContain(sentence)
  await goTo(page, address)
  await section(page).getByRole('button', { name: 'Usuń własny', exact: true }).click()
  await expect(state(page)).toHaveText(builtIn)
  await expect(undoButton(page)).toHaveAccessibleName(/^Cofnij: Usunięto szablon: Zestawienie zgłoszonych postulatów \(nasz\.docx\)/)
  await undoButton(page).click()
  await expect(state(page)).toContainText('Własny czeka')
})
