import { expect } from '@playwright/test'
import { card, field, findAndOpen, goTo, loadRecords, meetingOfCulture } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

test('a unit renamed from a day on keeps its old name in the papers of an older meeting; a closed day is pointed out; the letterhead shows on the paper', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await findAndOpen(page, { typed: 'wydział kultury', line: /Wydział Kultury · komórka/ })
  const unit = card(page)
  await field(unit, 'Do dnia').nth(1).fill('30.06.2026')
  await field(unit, 'Do dnia').nth(1).blur()
  await unit.getByRole('button', { name: 'Dodaj nazwę' }).click()
  await field(unit, 'Nazwa').nth(2).fill('Wydział Kultury i Sztuki')
  await field(unit, 'Od dnia').nth(2).fill('1.07.2026')
  await field(unit, 'Od dnia').nth(2).blur()
  await expect(unit.getByRole('heading', { level: 2 })).toHaveText('Wydział Kultury i Sztuki')
  await expect(unit.getByText(/^Zapisano /)).toBeVisible()
  await expectAccessible(page)

  await goTo(page, '#/settings/closed-days')
  const days = page.getByRole('region', { name: 'Dni wolne', exact: true })
  await days.getByRole('button', { name: 'Dodaj dzień' }).click()
  await field(days, 'Dzień').last().fill('7.12.2026')
  await field(days, 'Powód').last().fill('dzień wolny za święto w sobotę')
  await field(days, 'Powód').last().blur()
  await expect(days.getByText(/^Zapisano /)).toBeVisible()
  await expectAccessible(page)

  await goTo(page, '#/settings/office')
  const office = page.getByRole('region', { name: 'Biuro i nagłówek pism', exact: true })
  await field(office, 'Referat').fill('Referat Współpracy')
  await field(office, 'Referat').blur()
  await expect(office.getByRole('img', { name: /^Podgląd nagłówka: .*Referat Współpracy/ })).toBeVisible()
  await expectAccessible(page)

  await findAndOpen(page, meetingOfCulture)
  const meeting = card(page)
  await expect(meeting.getByText('Wydział Kultury i Sztuki').first()).toBeVisible()
  await meeting.getByRole('button', { name: 'Zestawienie zgłoszonych postulatów', exact: true }).click()
  const paper = page.getByRole('dialog', { name: 'Zestawienie zgłoszonych postulatów', exact: true }).frameLocator('iframe')
  await expect(paper.getByText('Referat Współpracy')).toBeVisible()
  await expect(paper.getByText('Wydział Kultury', { exact: true }).first()).toBeVisible()
  await expect(paper.getByText('Wydział Kultury i Sztuki')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await meeting.getByRole('button', { name: 'Dodaj termin' }).click()
  await field(meeting, 'Dzień').last().fill('7.12.2026')
  await expect(meeting.getByText(/^Uwaga: .*dzień wolny za święto w sobotę/)).toBeVisible()
})
