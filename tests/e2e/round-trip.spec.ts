import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { changeInOpenpyxl } from '#tests/exchange/other-programs.ts'
import { askUnits } from './ask-units.ts'
import { valueOf } from './call.ts'
import { goTo, loadRecords, tabTo } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { rows } from './import-preview.ts'
import { chooseInDialog } from './script-dialog.ts'

const units = ['Wydział Sportu', 'Zarząd Budynków Komunalnych w Krakowie', 'Zarząd Infrastruktury Sportowej w Krakowie']

type Answer = { decision: string; text: string; author: string; state: string }

const answersOf = (page: Page, ids: readonly string[]) => Promise.all(ids.map(async (id) => {
  const { decision, text, author, state } = await valueOf<Answer>(page, 'positions.get', { id })
  return [decision, text, author, state].join('|')
}))

test('workbooks go to three units and come back: one sorted and filled in, one with a changed postulate, one damaged; all is seen first and stored at once, and the same file again changes nothing', async ({ start, folder }) => {
  test.slow() // another program opens two workbooks between
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const [sport = [], housing = [], venues = []] = await askUnits(page, units)
  const sent = join(folder, 'wysłane')
  mkdirSync(sent)

  await page.getByRole('navigation', { name: 'Miejsca', exact: true }).getByRole('link', { name: 'Stanowiska komórek', exact: true }).click()
  await expect(page.getByRole('caption')).toHaveText('3 komórki: do uzupełnienia 6 stanowisk, w tym po terminie 3 stanowiska.')
  await expect(page.getByRole('row', { name: /^Wybierz: Wydział Sportu/ }).getByRole('cell')).toHaveText(['', 'Wydział Sportu', '2', '1', '10.07.2026minął', '2', 'Przygotuj'])
  await expectAccessible(page)
  await chooseInDialog(app, [sent])
  await page.getByRole('button', { name: 'Przygotuj skoroszyty…', exact: true }).click()
  await expect(page.getByText('W folderze „wysłane”: 3 skoroszyty. Program niczego nie wysyła sam: załącz pliki do wiadomości.')).toBeVisible()
  await page.getByRole('button', { name: 'Pokaż listę plików', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Zapisane pliki', exact: true }).getByRole('listitem')).toHaveCount(3)
  await expectAccessible(page)
  const files = readdirSync(sent).sort()
  expect(files).toEqual(['wydzial-sportu', 'zarzad-budynkow-komunalnych-w-krakowie', 'zarzad-infrastruktury-sportowej-w-krakowie'].map((name) => `stanowiska-${name}-2026.xlsx`))

  const [sorted = '', altered = '', damaged = ''] = files.map((name) => join(sent, name))
  changeInOpenpyxl(sorted, "fill(rows()[0], 'uwzględniono', 'Wydłużymy godziny.', 'A. Nowak')\nfill(rows()[1], 'nie uwzględniono', 'Brak środków w budżecie.', 'A. Nowak')\nreverse()")
  changeInOpenpyxl(altered, "fill(rows()[0], 'uwzględniono', 'Zgoda.', 'B. Kot')\nsheet.cell(rows()[0], column('Treść postulatu')).value = 'Prośba 1 do: Zarząd Budynków Komunalnych w Krakowie. Prosimy o krótsze godziny otwarcia sal.'")
  writeFileSync(damaged, readFileSync(damaged).subarray(0, 2000))

  await page.getByRole('link', { name: 'Wczytaj wypełnione skoroszyty…', exact: true }).click()
  await chooseInDialog(app, [damaged, sorted, altered])
  await tabTo(page, page.getByRole('button', { name: 'Wybierz skoroszyty…', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Z 3 plików: 4 stanowiska, w tym zmieniona treść postulatu – 1, wypełnione – 2, bez zmian – 1.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Problemy w plikach', exact: true })).toHaveText('stanowiska-zarzad-infrastruktury-sportowej-w-krakowie-2026.xlsx: To nie jest skoroszyt XLSX albo plik jest uszkodzony. Otwórz go w Excelu, zapisz jako „Skoroszyt programu Excel (.xlsx)” i wczytaj ponownie.')
  const store = page.getByRole('button', { name: 'Zapisz w rejestrze' })
  await expect(store).toBeDisabled()
  await expect(store).toHaveAccessibleDescription('Najpierw zdecyduj, co zapisać: 1 wiersz do decyzji.')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).getByRole('deletion')).toContainText('dłuższe')
  await expect(rows(page).getByRole('insertion')).toContainText('krótsze')
  await expectAccessible(page)

  await tabTo(page, rows(page).getByRole('radio', { name: 'Przyjmij z pliku', exact: true }))
  await page.keyboard.press('Space')
  await page.getByRole('link', { name: 'Stanowiska komórek', exact: true }).first().click()
  const question = page.getByRole('dialog', { name: 'Porzucić wczytywanie?', exact: true })
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Anuluj', exact: true }).click()
  await page.getByRole('button', { name: 'wypełnione: 2' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first()).toContainText('Brak środków w budżecie.')
  await page.getByRole('button', { name: 'Zapisz w rejestrze: 3 stanowiska' }).click()
  await expect(page.getByText('Zapisano w rejestrze: zmieniono 3 stanowiska; bez zmian zostało 1 stanowisko.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Nieodczytane pliki', exact: true })).toHaveText(/^stanowiska-zarzad-infrastruktury-sportowej-w-krakowie-2026\.xlsx: To nie jest skoroszyt/)
  await expectAccessible(page)
  const filled = ['accepted|Wydłużymy godziny.|A. Nowak|draft', 'rejected|Brak środków w budżecie.|A. Nowak|draft', 'accepted|Zgoda.|B. Kot|draft', 'pending|||to_fill', 'pending|||to_fill', 'pending|||to_fill']
  expect(await answersOf(page, [...sport, ...housing, ...venues])).toEqual(filled)

  await page.getByRole('button', { name: 'Wczytaj następne pliki', exact: true }).click()
  await chooseInDialog(app, [sorted])
  await page.getByRole('button', { name: 'Wybierz skoroszyty…', exact: true }).click()
  await expect(page.getByText('Wszystkie wiersze są już w rejestrze; nic się nie zmieni.')).toBeVisible()
  await expect(store).toHaveAccessibleDescription('Nie ma czego zapisać.')
  await page.getByRole('link', { name: 'Stanowiska komórek', exact: true }).first().click()
  await expect(page.getByRole('caption')).toHaveText('2 komórki: do uzupełnienia 3 stanowiska, w tym po terminie 1 stanowisko.')
})

test('a whole import is taken back by its button; what was edited since is kept and named', async ({ start, folder }) => {
  test.slow() // another program opens a workbook between
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const [answers = []] = await askUnits(page, ['Wydział Sportu'], 3)
  await goTo(page, '#/owed')
  await chooseInDialog(app, [folder])
  await page.getByRole('button', { name: 'Przygotuj: Wydział Sportu' }).click()
  await page.getByRole('menuitem', { name: 'Przypomnienie ze skoroszytem…', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Zapisane pliki', exact: true })).toHaveText('stanowiska-wydzial-sportu-2026.xlsx (3 wiersze), przypomnienie-wydzial-sportu-2026.docx')
  const workbook = join(folder, 'stanowiska-wydzial-sportu-2026.xlsx')
  changeInOpenpyxl(workbook, "for line in rows(): fill(line, 'uwzględniono', 'Zgoda.', 'A. Nowak')")

  await goTo(page, '#/imports/positions')
  await chooseInDialog(app, [workbook])
  await page.getByRole('button', { name: 'Wybierz skoroszyty…', exact: true }).click()
  await page.getByRole('button', { name: 'Zapisz w rejestrze: 3 stanowiska' }).click()
  await expect(page.getByText('Zapisano w rejestrze: zmieniono 3 stanowiska.')).toBeVisible()
  const { revision } = await valueOf<{ revision: number }>(page, 'positions.get', { id: answers[1] })
  await valueOf(page, 'positions.update', { id: answers[1], revision, text: 'Zgoda, od stycznia.' })
  await page.getByRole('button', { name: 'Cofnij import', exact: true }).click()
  await expect(page.getByText(/^Cofnięto: import \(2 zmiany\)\. Zostawiono, bo zmieniono to później: „.*”\.$/)).toBeVisible()
  await expectAccessible(page)
  expect(await answersOf(page, answers)).toEqual(['pending|||to_fill', 'accepted|Zgoda, od stycznia.|A. Nowak|draft', 'pending|||to_fill'])
})

test('a register that moved on since the preview is not written over: the preview is made again of the same files', async ({ start, folder }) => {
  test.slow() // another program opens a workbook between
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const [answers = []] = await askUnits(page, ['Wydział Sportu'])
  await goTo(page, '#/owed')
  await chooseInDialog(app, [folder])
  await page.getByRole('button', { name: 'Przygotuj skoroszyty…', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Zapisane pliki', exact: true })).toBeVisible()
  const workbook = join(folder, 'stanowiska-wydzial-sportu-2026.xlsx')
  changeInOpenpyxl(workbook, "for line in rows(): fill(line, 'uwzględniono', 'Zgoda.', 'A. Nowak')")
  await goTo(page, '#/imports/positions')
  await chooseInDialog(app, [workbook])
  await page.getByRole('button', { name: 'Wybierz skoroszyty…', exact: true }).click()
  await expect(page.getByText('Z 1 pliku: 2 stanowiska, w tym wypełnione – 2.')).toBeVisible()
  const { revision } = await valueOf<{ revision: number }>(page, 'positions.get', { id: answers[0] })
  await valueOf(page, 'positions.update', { id: answers[0], revision, text: 'Wpisane tymczasem w rejestrze.' })
  await page.getByRole('button', { name: 'Zapisz w rejestrze: 2 stanowiska' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Nic nie zapisano' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Przygotuj podgląd od nowa', exact: true }).click()
  await expect(page.getByText('Z 1 pliku: 2 stanowiska, w tym zmienione tu i w pliku – 1, wypełnione – 1.')).toBeVisible()
  await rows(page).getByRole('radio', { name: 'Zostaw obecne', exact: true }).check()
  await page.getByRole('button', { name: 'Zapisz w rejestrze: 1 stanowisko' }).click()
  await expect(page.getByText('Zgodnie z wyborem zostawiono bez zmian: 1 wiersz.')).toBeVisible()
  expect(await answersOf(page, answers)).toEqual(['pending|Wpisane tymczasem w rejestrze.||draft', 'accepted|Zgoda.|A. Nowak|draft'])
})
