import { expect } from '@playwright/test'
import { call } from './call.ts'
import { card, choose, field, findAndOpen, goTo, list, loadRecords, meetingOfCulture } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { savePaper } from './save-paper.ts'
import { saveInto } from './script-dialog.ts'

test('an opened record of another year is said over the list, and the year can be shown; an address that leads to no record says so', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await page.getByLabel('Rok', { exact: true }).selectOption('2025')
  await findAndOpen(page, meetingOfCulture)
  await expect(list(page).getByText('Otwarty wpis jest z roku 2026.')).toBeVisible()
  await expectAccessible(page)
  await list(page).getByRole('button', { name: 'Pokaż rok 2026' }).click()
  await expect(page.getByLabel('Rok', { exact: true })).toHaveValue('2026')
  await expect(list(page).getByText('Otwarty wpis jest z roku 2026.')).toBeHidden()
  await expect(list(page).getByRole('option', { selected: true })).toContainText('Spotkanie w Wydziale Kultury')

  for (const id of ['nie-ma', '01890000-0000-7000-8000-000000000000']) {
    await goTo(page, `#/meetings/${id}`)
    await expect(card(page).getByText('Tego wpisu nie ma. Wróć do listy.')).toBeVisible()
  }
})

test('an unfinished information clause is pointed out at the form that prints it, with the way to the setting', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await findAndOpen(page, { typed: 'RPW 2026', line: /RPW 2026 · konsultacje/ })
  await card(page).getByRole('button', { name: /^Formularz konsultacyjny/ }).click()
  const paper = page.getByRole('dialog', { name: /^Formularz konsultacyjny/ })
  await expect(paper.getByText(/^Klauzula informacyjna ma miejsca do uzupełnienia/)).toBeVisible()

  await saveInto(app, folder)
  await savePaper(paper, { format: 'Word (DOCX)', says: /^Zapisano: .*\.docx$/ })
  await paper.getByRole('button', { name: 'Zamknij podgląd', exact: true }).click()
  await expect(card(page).getByRole('region', { name: 'Dokumenty', exact: true }).getByText(/^Zapisano: .*\.docx$/)).toBeVisible()

  await card(page).getByRole('button', { name: /^Formularz konsultacyjny/ }).click()
  await expect(paper.getByText(/^Zapisano: /)).toBeHidden()
  await paper.getByRole('link', { name: 'Uzupełnij klauzulę w ustawieniach', exact: true }).click()
  const clause = field(page, 'Treść klauzuli')
  const warning = page.getByText(/^Klauzula ma miejsca do uzupełnienia w nawiasach kwadratowych/)
  await expect(warning).toBeVisible()
  await expectAccessible(page)
  await clause.fill('Administratorem danych jest Prezydent Miasta Krakowa.')
  await expect(warning).toBeHidden()
})

test('a unit without its cases and a duty that nobody can reach are pointed out in words; a day off is not, where nobody works on it', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  const found = await call(page, 'units.list', { search: 'Wydział Kultury', limit: 1 })
  await goTo(page, `#/settings/units/${(found as { value: { rows: { id: string }[] } }).value.rows[0]?.id ?? ''}`)
  await field(page, 'Dopełniacz (stanowisko kogo? czego?)').first().fill('')
  await expect(page.getByText('Bez dopełniacza tytuły pism będą bez odmiany.')).toBeVisible()
  await field(page, 'Od dnia').first().fill('11.11.2025')
  await expect(page.getByText('wtorek').first()).toBeVisible()
  await expect(page.getByText(/Narodowe Święto/)).toBeHidden()

  await page.getByLabel('Rok', { exact: true }).selectOption('2025')
  await findAndOpen(page, { typed: 'nowy harmonogram', line: 'Nowy harmonogram dyżurów' })
  const dialog = page.getByRole('dialog', { name: 'Nowy harmonogram dyżurów', exact: true })
  await choose(dialog.getByRole('combobox', { name: 'Konsultacje', exact: true }), { typed: 'RPW', line: 'RPW 2026 (2025)' })
  await dialog.getByRole('button', { name: 'Utwórz', exact: true }).click()
  const roster = card(page)
  await expect(roster.getByText('Uwaga: Dyżur telefoniczny bez numeru telefonu.')).toHaveCount(1)
  await roster.getByRole('button', { name: 'Dodaj dyżur', exact: true }).click()
  await expect(roster.getByRole('grid', { name: 'Dyżury po kolei', exact: true }).getByText('Uwaga: Dyżur telefoniczny bez numeru telefonu.')).toHaveCount(1)
  await field(roster, 'Telefon').fill('12 616 78 09')
  await expect(roster.getByText('Uwaga: Dyżur telefoniczny bez numeru telefonu.')).toHaveCount(1)
})
