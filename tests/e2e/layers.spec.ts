import { expect } from '@playwright/test'
import { card, field, findAndOpen, goTo, loadRecords, meetingOfCulture } from './clerk.ts'
import { test } from './fixtures.ts'

test('Esc closes one layer at a time: the calendar before its dialog, the number of copies before the document', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await findAndOpen(page, { typed: 'nowe spotk', line: 'Nowe spotkanie', isFirst: true })
  const dialog = page.getByRole('dialog', { name: 'Nowe spotkanie', exact: true })
  await field(dialog, 'Dzień').fill('12.10')
  const calendar = dialog.getByRole('button', { name: 'Dzień: wybierz z kalendarza' })
  await calendar.click()
  const days = page.getByRole('dialog').getByRole('grid').or(page.getByRole('dialog').getByRole('table'))
  await expect(days.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(days).toHaveCount(0)
  await expect(calendar).toBeFocused()
  await expect(field(dialog, 'Dzień')).toHaveValue('12.10.2026')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await findAndOpen(page, meetingOfCulture)
  const opener = card(page).getByRole('button', { name: 'Stanowisko do zgłoszonych postulatów', exact: true })
  await opener.click()
  const paper = page.getByRole('dialog', { name: 'Stanowisko do zgłoszonych postulatów', exact: true })
  await paper.getByRole('button', { name: 'Drukuj…', exact: true }).click()
  const copies = page.getByRole('textbox', { name: 'Liczba egzemplarzy', exact: true })
  await expect(copies).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(copies).toBeHidden()
  await expect(paper).toBeVisible()
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('textbox', { name: 'Szukaj albo wpisz polecenie', exact: true })
  await expect(palette).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(paper).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(paper).toBeHidden()
  await expect(opener).toBeFocused()
})

test('what is typed right after Ctrl+K is searched for, from its first letter and every time, with whatever fades and slides', async ({ app }) => {
  const { page } = app
  await loadRecords(page)
  await goTo(page, '#/meetings')
  const box = page.getByRole('textbox', { name: 'Szukaj albo wpisz polecenie', exact: true })
  for (const typed of ['nowe spotkanie', '?/', 'kultura']) {
    await page.getByRole('searchbox', { name: 'Spotkania: szukaj' }).focus()
    await page.keyboard.press('Control+K')
    await page.keyboard.type(typed)
    await expect(box).toHaveValue(typed)
    await page.keyboard.press('Escape')
    await expect(box).toBeHidden()
  }
})
