import { expect, type Locator } from '@playwright/test'
import { card, choose, findAndOpen, list, loadRecords, statusLine, tabTo } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

const hasFocusInside = (region: Locator) => region.evaluate((element) => element.contains(document.activeElement))

test('without a mouse: a new meeting with its days, host, two spheres and a present organisation found by two letters; F6 between regions, Esc back, ? for the shortcuts', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await expect(page.getByRole('heading', { name: 'Konsultacje', level: 1 })).toBeVisible()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Skróty klawiszowe', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await findAndOpen(page, { typed: 'nowe spotk', line: 'Nowe spotkanie', isFirst: true })
  const dialog = page.getByRole('dialog', { name: 'Nowe spotkanie', exact: true })
  await expect(dialog).toBeVisible()
  await tabTo(page, dialog.getByRole('textbox', { name: 'Dzień', exact: true }))
  await page.keyboard.type('12.10')
  await tabTo(page, dialog.getByRole('textbox', { name: 'Od godziny', exact: true }))
  await page.keyboard.type('10')
  await expect(dialog.getByText('poniedziałek')).toBeVisible()
  await choose(dialog.getByRole('combobox', { name: 'Komórki i jednostki, które organizują', exact: true }), { typed: 'dziedz', line: 'Wydział Kultury' })
  await tabTo(page, dialog.getByRole('textbox', { name: 'Tytuł', exact: true }))
  await expectAccessible(page)
  await page.keyboard.type('Jesienne spotkanie kultury')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  const meeting = card(page)
  await expect(meeting.getByRole('heading', { level: 2 })).toHaveText('Jesienne spotkanie kultury')
  for (const region of [page.getByRole('navigation', { name: 'Miejsca', exact: true }), page.getByRole('banner'), list(page), meeting, statusLine(page)]) {
    await page.keyboard.press('F6')
    await expect.poll(() => hasFocusInside(region)).toBe(true)
  }
  await page.keyboard.press('Shift+F6')
  await expect.poll(() => hasFocusInside(meeting)).toBe(true)

  await tabTo(page, meeting.getByRole('button', { name: 'Dodaj termin' }))
  await page.keyboard.press('Enter')
  const secondDay = meeting.getByRole('textbox', { name: 'Dzień', exact: true }).nth(1)
  await expect(secondDay).toBeFocused()
  await page.keyboard.type('13.10')
  await page.keyboard.press('Tab')
  await expect(meeting.getByText('12.10.2026 (poniedziałek), godz. 10.00; 13.10.2026 (wtorek), godz. 10.00')).toBeVisible()
  const spheres = meeting.getByRole('combobox', { name: 'Sfery zadań publicznych', exact: true })
  await choose(spheres, { typed: 'kultury, sztuki', line: /kultur/ })
  await choose(spheres, { typed: 'ekologii', line: /ekologi/ })
  await page.keyboard.press('Tab')

  await tabTo(page, meeting.getByRole('textbox', { name: 'Organizacja', exact: true }))
  await page.keyboard.type('te')
  const found = page.getByRole('option', { name: 'Fundacja Teatr Przykładowy' })
  await expect(found).toHaveAttribute('data-combobox-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(found).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(meeting.getByText(/^Dodano: /)).toBeVisible()
  await expect(meeting.getByText('1 organizacja obecna')).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('Escape')
  await expect(meeting).toBeHidden()
  const rows = list(page).getByRole('listbox')
  await expect(rows).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(meeting.getByRole('heading', { level: 2 })).toHaveText('Spotkanie w Wydziale ds. Turystyki')
})
