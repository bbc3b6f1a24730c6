import { expect } from '@playwright/test'
import { card, choose, findAndOpen, list, loadRecords } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

test('five duties are added in a row by Enter, weekends are passed over, a holiday is pointed out in words, and the document has them all', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await page.getByLabel('Rok', { exact: true }).selectOption('2025')
  await findAndOpen(page, { typed: 'nowy harmonogram', line: 'Nowy harmonogram dyżurów' })
  const dialog = page.getByRole('dialog', { name: 'Nowy harmonogram dyżurów', exact: true })
  await choose(dialog.getByRole('combobox', { name: 'Konsultacje', exact: true }), { typed: 'RPW', line: 'RPW 2026 (2025)' })
  await dialog.getByRole('textbox', { name: 'Tytuł', exact: true }).fill('Dyżury październikowe')
  await dialog.getByRole('button', { name: 'Utwórz', exact: true }).click()
  const roster = card(page)
  await expect(roster.getByRole('heading', { level: 2 })).toHaveText('Dyżury październikowe')

  const entry = roster.getByRole('group', { name: 'Następny dyżur', exact: true })
  await entry.getByRole('textbox', { name: 'Dzień', exact: true }).fill('9.10.2025')
  await entry.getByRole('textbox', { name: 'Od godziny', exact: true }).fill('10')
  await entry.getByRole('textbox', { name: 'Do godziny', exact: true }).fill('12')
  await entry.getByRole('textbox', { name: 'Telefon', exact: true }).fill('12 616 78 09')
  await entry.getByRole('textbox', { name: 'Telefon', exact: true }).press('Enter')
  for (const day of ['09.10.2025 (czwartek)', '10.10.2025 (piątek)', '13.10.2025 (poniedziałek)', '14.10.2025 (wtorek)']) {
    await expect(roster.getByText(`Dodano dyżur: ${day}.`)).toBeVisible()
    await expect(entry.getByRole('textbox', { name: 'Dzień', exact: true })).toBeFocused()
    if (!day.startsWith('14')) await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+A')
  await page.keyboard.type('11.11.2025')
  await expect(entry.getByText('Uwaga: Narodowe Święto Niepodległości.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')

  const days = roster.getByRole('grid', { name: 'Dyżury po kolei', exact: true }).getByRole('row')
  await expect(days).toHaveCount(6)
  await expect(roster.getByRole('heading', { name: 'Dyżury: 5 dyżurów' })).toBeVisible()
  await expect(days.last()).toContainText('Uwaga: Narodowe Święto Niepodległości')
  await expect(list(page).getByRole('listbox').getByRole('option', { name: /Dyżury październikowe/ })).toBeVisible()

  await roster.getByRole('button', { name: 'Harmonogram dyżurów', exact: true }).click()
  const preview = page.getByRole('dialog', { name: 'Harmonogram dyżurów', exact: true }).frameLocator('iframe')
  await expect(preview.getByRole('columnheader')).toHaveText(['Dzień', 'Godziny', 'Telefon'])
  await expect(preview.getByRole('row').getByRole('cell', { name: /października|listopada/ })).toHaveText(['9 października (czwartek)', '10 października (piątek)', '13 października (poniedziałek)', '14 października (wtorek)', '11 listopada (wtorek)'])
  await expectAccessible(page)
})
