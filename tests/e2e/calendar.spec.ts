import { expect } from '@playwright/test'
import { card, goTo, loadRecords, tabTo } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

test('the year is walked by keyboard: a holiday, a meeting and the duties say what they are, and Enter leads to their records', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await page.getByLabel('Rok', { exact: true }).selectOption('2024')
  await goTo(page, '#/calendar/2024-05-30')
  const beside = page.getByRole('region', { name: 'Co się dzieje' })
  await expect(beside.getByText('Boże Ciało')).toBeVisible()
  await expect(page.getByRole('grid')).toHaveCount(12)
  await tabTo(page, page.getByRole('button', { name: '30 maja (czwartek), dzień wolny: Boże Ciało' }))
  await page.keyboard.press('ArrowRight')
  await expect(beside.getByText(/^Sprawozdanie z realizacji programu współpracy za rok 2023/)).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Home')
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  const day = page.getByRole('button', { name: /^19 czerwca \(środa\)/ })
  await expect(day).toBeFocused()
  await expect(day).toHaveAccessibleName('19 czerwca (środa), 2 spotkania')
  await expect(beside.getByText('Spotkanie, 17.00–19.00')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await expect(beside.getByText('1 dyżur, 15.00–18.00')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(beside.getByRole('link', { name: 'Dyżury telefoniczne' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^20 czerwca/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Dyżury telefoniczne')
})
