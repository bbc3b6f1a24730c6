import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { comparePolish } from '#shared/text/collate.ts'
import { call } from './call.ts'
import { card, choose, field, goTo, loadRecords, tabTo, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { saveInto } from './script-dialog.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Postulaty', exact: true })
const row = (page: Page, number: string): Locator => grid(page).getByRole('row').filter({ has: page.getByRole('link', { name: number, exact: true }) })
const headings = (page: Page): Locator => grid(page).getByRole('columnheader')
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Zaznaczone postulaty', exact: true })
const numbers = (page: Page): Promise<string[]> => grid(page).getByRole('link').allTextContents()

/** The cells of one column, as far as the table is on the screen. */
async function cellsOf(page: Page, title: string): Promise<string[]> {
  return await grid(page).locator(`[role="gridcell"][data-title="${title}"]`).allTextContents()
}

/** What a spreadsheet would be given by the next copying. */
async function watchCopying(page: Page): Promise<() => Promise<{ html: string; text: string }>> {
  await page.evaluate(() => addEventListener('copy', ({ clipboardData }) => Object.assign(window, { copied: { html: clipboardData?.getData('text/html'), text: clipboardData?.getData('text/plain') } })))
  return async () => await page.evaluate(() => (window as unknown as { copied: { html: string; text: string } }).copied)
}

test('the register is filtered, sorted in Polish order and given other columns; the view kept under a name is there after a restart', async ({ start }) => {
  const first = await start()
  const { page } = first
  await loadRecords(page)
  await goTo(page, '#/postulates')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '21')
  await expectAccessible(page)

  await headings(page).filter({ hasText: 'Treść' }).getByRole('button').click()
  await expect(headings(page).filter({ hasText: 'Treść' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/sort=content/)
  await expect(async () => {
    const sorted = await cellsOf(page, 'Treść')
    expect(sorted.length).toBeGreaterThan(5)
    expect(sorted).toEqual(sorted.toSorted(comparePolish))
  }).toPass()

  await page.getByRole('button', { name: 'Więcej filtrów', exact: true }).click()
  await choose(page.getByRole('combobox', { name: 'Komórka', exact: true }), { typed: 'dziedz', line: 'Wydział Kultury' })
  const filters = page.getByRole('group', { name: 'Włączone filtry', exact: true })
  await expect(filters.getByRole('button', { name: 'Usuń filtr: Komórka: Wydział Kultury' })).toBeVisible()
  await page.getByRole('button', { name: 'projekt', exact: true }).click()
  await expect(filters.getByRole('button')).toHaveText(['Stan stanowiska: projekt', 'Komórka: Wydział Kultury', 'Wyczyść'])
  await expect.poll(async () => new Set(await cellsOf(page, 'Komórka wiodąca'))).toEqual(new Set(['Wydział Kultury']))
  await expect.poll(async () => new Set(await cellsOf(page, 'Stan stanowiska'))).toEqual(new Set(['projekt']))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Schowaj filtry', exact: true }).click()

  await page.getByRole('button', { name: 'Kolumny', exact: true }).click()
  const columns = page.getByRole('group', { name: 'Kolumny rejestru', exact: true })
  await columns.getByRole('checkbox', { name: 'Data wpływu', exact: true }).uncheck()
  await columns.getByRole('checkbox', { name: 'Sfera', exact: true }).check()
  await columns.getByRole('checkbox', { name: 'Sfera', exact: true }).press('Alt+ArrowUp')
  await expect(columns.getByRole('checkbox', { name: 'Sfera', exact: true })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  const kept = ['', 'Numer', 'Zgłaszający', 'Treść', 'Komórka wiodąca', 'Rozstrzygnięcie', 'Sfera', 'Stan stanowiska']
  await expect(headings(page)).toHaveText(kept)

  await page.getByRole('button', { name: 'Widoki', exact: true }).click()
  await page.getByRole('button', { name: 'Zapisz obecny widok…', exact: true }).click()
  await field(page.getByRole('dialog'), 'Nazwa').fill('Kultura: projekty')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Widok: Kultura: projekty', exact: true })).toBeVisible()
  const seen = await numbers(page)
  await filters.getByRole('button', { name: 'Usuń filtr: Komórka: Wydział Kultury' }).press('Enter')
  await expect(filters.getByRole('button', { name: 'Usuń filtr: Stan stanowiska: projekt' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Widok: Kultura: projekty (zmieniony)' })).toBeVisible()
  await first.close()

  const second = await start()
  await goTo(second.page, '#/postulates')
  await expect(headings(second.page)).toHaveText(['', 'Numer', 'Data wpływu', 'Zgłaszający', 'Treść', 'Komórka wiodąca', 'Rozstrzygnięcie', 'Stan stanowiska'])
  await second.page.getByRole('button', { name: 'Widoki', exact: true }).click()
  await expectAccessible(second.page)
  await second.page.getByRole('button', { name: 'Kultura: projekty', exact: true }).click()
  await expect(headings(second.page)).toHaveText(kept)
  await expect.poll(() => numbers(second.page)).toEqual(seen)
  await second.page.goBack()
  await expect(grid(second.page)).toHaveAttribute('aria-rowcount', '21')
})

test('several postulates at once, without a mouse: a unit with a deadline, a state that one may not have, a copied table, a file; the table is where it was left', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await goTo(page, '#/postulates')
  await expect(row(page, '20/2026')).toBeVisible()
  const newest = (await call(page, 'postulates.list', { year: 2026, limit: 2 })) as { value: { rows: { id: string }[] } }
  const positions = (await call(page, 'positions.list', { postulate: newest.value.rows[1]?.id })) as { value: { rows: { id: string; revision: number }[] } }
  const [position] = positions.value.rows
  expect(await call(page, 'positions.update', { id: position?.id, revision: position?.revision, decision: 'rejected', text: '' })).toMatchObject({ ok: true })

  await grid(page).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page)).toContainText('Zaznaczono 2 postulaty')
  await expect(row(page, '19/2026')).toHaveAttribute('aria-selected', 'true')
  await tabTo(page, bar(page).getByRole('button', { name: 'Ustaw stan…', exact: true }))
  await page.keyboard.press('Enter')
  const state = page.getByRole('dialog', { name: 'Ustaw stan stanowisk: 2 postulaty' })
  await state.getByRole('combobox', { name: 'Stan', exact: true }).click()
  await page.getByRole('option', { name: 'zatwierdzone', exact: true }).click()
  await expectAccessible(page)
  await state.getByRole('button', { name: 'Ustaw stan', exact: true }).click()
  await expect(state).toBeHidden()
  await expect(page.getByText('Stan „zatwierdzone”: 1 z 2 postulatów.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '19/2026' })).toHaveText(/uzasadnieni/)
  await expect(row(page, '20/2026')).toContainText('zatwierdzone')
  await expectAccessible(page)

  await grid(page).focus()
  await page.keyboard.press('F6')
  await expect(bar(page).getByRole('button', { name: 'Przydziel komórce…', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  const assign = page.getByRole('dialog', { name: 'Przydziel komórce: 2 postulaty' })
  await assign.getByRole('button', { name: 'Przydziel', exact: true }).click()
  await expect(assign.getByRole('combobox', { name: 'Komórka', exact: true })).toHaveAttribute('aria-invalid', 'true')
  await choose(assign.getByRole('combobox', { name: 'Komórka', exact: true }), { typed: 'wydział sportu', line: 'Wydział Sportu' })
  await field(assign, 'Termin odpowiedzi').fill('31.08.2026')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(assign).toBeHidden()
  await expect(page.getByText('Przydzielono: 2 postulaty.')).toBeVisible()
  await expect(undoButton(page)).toHaveAccessibleName(/Wydział Sportu/)

  const copied = await watchCopying(page)
  await grid(page).focus()
  await page.keyboard.press('Control+C')
  await expect(page.getByText('Skopiowano 2 wiersze.')).toBeVisible()
  const { html, text } = await copied()
  expect(text.split('\r\n').map((line) => line.split('\t')[0])).toEqual(['Numer', '20/2026', '19/2026'])
  expect(html).toContain('>20/2026</td>')

  await saveInto(app, folder)
  await bar(page).getByRole('button', { name: 'Eksportuj', exact: true }).click()
  await page.getByRole('group', { name: 'Do publikacji', exact: true }).getByRole('menuitem', { name: 'Excel (XLSX)', exact: true }).click()
  await expect(page.getByText('Zapisano 2 postulaty w pliku postulaty-wybrane.xlsx.')).toBeVisible()
  expect(existsSync(join(folder, 'postulaty-wybrane.xlsx'))).toBe(true)

  await grid(page).focus()
  await page.keyboard.press('End')
  await expect(row(page, '1/2026')).toBeInViewport({ ratio: 0.9 })
  const scrolled = await grid(page).evaluate((table) => table.scrollTop)
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Postulat 1/2026')
  await expect(card(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(grid(page)).toBeFocused()
  await expect.poll(() => grid(page).evaluate((table) => table.scrollTop)).toBe(scrolled)
  await expect(bar(page)).toContainText('Zaznaczono 2 postulaty')
  await page.keyboard.press('Control+A')
  await expect(bar(page)).toContainText('Zaznaczono 20 postulatów')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
})

test('in a window enlarged twice the page of the register scrolls as a whole; only its headings stay, and the acts on marked rows', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await page.setViewportSize({ width: 640, height: 360 })
  await goTo(page, '#/postulates')
  await grid(page).focus()
  await page.keyboard.press('End')
  await expect(row(page, '1/2026')).toBeInViewport({ ratio: 0.5 })
  await expect(headings(page).first()).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(row(page, '20/2026')).toBeInViewport()
  await expect(bar(page)).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
})
