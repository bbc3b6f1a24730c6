import { join } from 'node:path'
import { expect } from '@playwright/test'
import { changeInOpenpyxl } from '#tests/exchange/other-programs.ts'
import { valueOf } from './call.ts'
import { card, goTo, tabTo } from './clerk.ts'
import { dutiesOf, openNewRoster, openRoster } from './duty-roster.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { rows } from './import-preview.ts'
import { chooseInDialog, saveInto } from './script-dialog.ts'

const duties = [
  { date: '2026-09-21', from: '10:00', to: '14:00', phone: '12 616 57 69' }, { date: '2026-09-22', from: '10:00', to: '14:00', phone: '12 616 78 04' },
  { date: '2026-09-23', from: '15:00', to: '18:00', phone: '12 616 78 09' }, { date: '2026-09-24', from: '15:00', to: '18:00', phone: '12 616 57 69' },
]

/** One row moved to another day, one added, one removed, and all of them sorted the other way round. */
const script = `
import datetime
sheet = book['Dyżury']
sheet['A2'].value = datetime.date(2026, 9, 28)
for column, value in (('A', datetime.date(2026, 9, 29)), ('C', '9.00'), ('D', '13.00'), ('I', '12 616 11 11')): sheet[f'{column}6'].value = value
sheet.delete_rows(3)
lines = [[cell.value for cell in sheet[row]] for row in range(2, 6)]
for row, values in zip(range(2, 6), reversed(lines)):
    for index, value in enumerate(values): sheet.cell(row, index + 1).value = value
`

test('a roster goes out as a workbook, is filled in by another program, comes back, is seen first, stored at once and taken back at once', async ({ start, folder }) => {
  test.slow() // another program opens a workbook between
  const app = await start()
  const { page } = app
  const { id } = await openNewRoster(page, { startsOn: '2026-09-21', endsOn: '2026-10-02' })
  await valueOf(page, 'rosters.addDuties', { roster: id, duties })
  const before = await dutiesOf(page, id)

  await saveInto(app, folder)
  await card(page).getByRole('button', { name: 'Skoroszyt do wypełnienia (XLSX)', exact: true }).click()
  await expect(page.getByText('Zapisano skoroszyt-dyzury-ekspertow.xlsx: 4 dyżury.')).toBeVisible()
  await expectAccessible(page)
  const path = changeInOpenpyxl(join(folder, 'skoroszyt-dyzury-ekspertow.xlsx'), script)

  await chooseInDialog(app, [path])
  await card(page).getByRole('link', { name: 'Wczytaj ze skoroszytu…', exact: true }).click()
  await tabTo(page, page.getByRole('button', { name: 'Wybierz plik z dyżurami…', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Z 1 pliku: 5 dyżurów, w tym nowe – 1, zmienione w pliku – 1, brakujące w pliku – 1, bez zmian – 2.')).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('29.09.2026 (wtorek), 9.00–13.00, tel. 12 616 11 11')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'zmienione w pliku: 1' }).click()
  await expect(rows(page).getByRole('deletion')).toContainText('21.09.2026 (poniedziałek)')
  await expect(rows(page).getByRole('insertion')).toContainText('28.09.2026 (poniedziałek)')

  const store = page.getByRole('button', { name: 'Zapisz w harmonogramie' })
  await expect(store).toHaveText('Zapisz w harmonogramie: 2 dyżury')
  await page.getByRole('button', { name: 'brakujące w pliku: 1' }).click()
  await expect(rows(page).getByRole('radio', { name: 'Zostaw w harmonogramie', exact: true })).toBeChecked()
  await rows(page).getByRole('radio', { name: 'Usuń z harmonogramu', exact: true }).click()
  await expectAccessible(page)
  await store.click()
  await expect(page.getByText('Zapisano w harmonogramie: dodano 1 dyżur, zmieniono 1 dyżur, usunięto 1 dyżur; bez zmian zostało 2 dyżury.')).toBeVisible()
  await expectAccessible(page)
  expect(await dutiesOf(page, id)).toEqual(['09-23 15:00–18:00 12 616 78 09', '09-24 15:00–18:00 12 616 57 69', '09-28 10:00–14:00 12 616 57 69', '09-29 09:00–13:00 12 616 11 11'])

  await page.getByRole('button', { name: 'Cofnij import', exact: true }).click()
  await expect(page.getByText(/^Cofnięto: import/)).toBeVisible()
  expect(await dutiesOf(page, id)).toEqual(before)
  await page.getByRole('link', { name: 'Wróć do harmonogramu', exact: true }).first().click()
  await expect(card(page).getByRole('heading', { name: 'Dyżury ekspertów', exact: true })).toBeVisible()
})

test('a list of another office needs its roster, its columns are told by a person, and what is wrong with it is said by row and column', async ({ start, folder }) => {
  test.slow() // another program writes a workbook
  const app = await start()
  const { page } = app
  const { id } = await openNewRoster(page, { startsOn: '2026-09-21', endsOn: '2026-10-02' })
  await saveInto(app, folder)
  await card(page).getByRole('button', { name: 'Skoroszyt do wypełnienia (XLSX)', exact: true }).click()
  await expect(page.getByText('Zapisano skoroszyt-dyzury-ekspertow.xlsx: 0 dyżurów.')).toBeVisible()
  const path = changeInOpenpyxl(join(folder, 'skoroszyt-dyzury-ekspertow.xlsx'), `
for name in book.sheetnames[1:]: book.remove(book[name])
sheet = book.worksheets[0]
sheet.delete_cols(1, 20)
sheet.delete_rows(1, 100)
sheet.data_validations.dataValidation = []
for line in (['Kiedy', 'Godziny', 'Numerek'], ['24 września (czwartek)', '10–14', '12 616 57 69'], ['25.09.2026 (czwartek)', '10–14', '12 616 78 04']): sheet.append(line)
`, join(folder, 'lista.xlsx'))
  await chooseInDialog(app, [path])
  await goTo(page, '#/imports/duties')
  await page.getByRole('button', { name: 'Wybierz plik z dyżurami…', exact: true }).click()
  await page.getByRole('button', { name: 'Pokaż podgląd', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Problemy w plikach', exact: true })).toContainText('Nie wiadomo, do którego harmonogramu należą te dyżury.')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Wróć do wyboru plików', exact: true }).click()
  await page.getByRole('combobox', { name: 'Harmonogram', exact: true }).fill('ekspertów')
  await page.getByRole('option', { name: /Dyżury ekspertów/ }).click()
  await page.getByRole('button', { name: 'Pokaż podgląd', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Problemy w plikach', exact: true })).toHaveText('lista.xlsx, arkusz „Dyżury”, wiersz 3, kolumna „Kiedy”: 25.09.2026 to piątek, a w pliku jest inny dzień tygodnia. Popraw datę albo dzień tygodnia.')
  await page.getByRole('button', { name: 'Co oznaczają kolumny (pominięte: 1 kolumna)' }).click()
  await page.getByRole('combobox', { name: 'Co oznacza kolumna „Numerek”' }).selectOption('Telefon')
  await page.getByRole('button', { name: 'Odśwież podgląd', exact: true }).click()
  await expect(page.getByText(/^Podgląd pokazuje jeszcze dawne znaczenie kolumn/)).toHaveCount(0)
  await page.getByRole('button', { name: 'nowe: 1' }).click()
  await expect(rows(page)).toContainText('24.09.2026 (czwartek), 10.00–14.00, tel. 12 616 57 69')
  await expect(rows(page)).toContainText('Data jest bez roku; przyjęto 24.09.2026 (czwartek).')
  await page.getByRole('button', { name: 'z błędem: 1' }).click()
  await rows(page).getByRole('radio', { name: 'Pomiń ten wiersz', exact: true }).click()
  await page.getByRole('button', { name: 'Zapisz w harmonogramie: 1 dyżur' }).click()
  await expect(page.getByText('Zapisano w harmonogramie: dodano 1 dyżur.')).toBeVisible()
  const { grid } = await openRoster(page, id)
  await expect(grid).toBeVisible()
  expect(await dutiesOf(page, id)).toEqual(['09-24 10:00–14:00 12 616 57 69'])
})
