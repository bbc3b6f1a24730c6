import { expect } from '@playwright/test'
import { card, correct, field, findAndOpen, redoButton, statusLine, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

test('from an empty base to the meeting of 15.06.2026 in Wydział Kultury, a corrected room that survives a restart, and its undo and redo by name', async ({ start }) => {
  const first = await start()
  const { page } = first
  await expect(page.getByRole('heading', { name: 'Witamy w programie Referat NGO', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Wczytaj dane Referatu 2023–2026', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Konsultacje', level: 1 })).toBeVisible()
  await expectAccessible(page)

  await findAndOpen(page, { typed: 'kultur', line: /^Spotkanie w Wydziale Kultury, 15\.06\.2026/ })
  const meeting = card(page)
  await expect(meeting.getByRole('heading', { level: 2 })).toHaveText('Spotkanie w Wydziale Kultury')
  await expect(meeting.getByText('spotkanie branżowe, 15.06.2026 (poniedziałek)')).toBeVisible()
  await expect(meeting.getByRole('region', { name: 'Dokumenty', exact: true }).getByRole('button')).toHaveText(['Zaproszenie na spotkanie', 'Lista obecności', 'Podsumowanie spotkania', 'Karta postulatu', 'Zestawienie zgłoszonych postulatów', 'Stanowisko do zgłoszonych postulatów', 'Rozdzielnik'])
  await expectAccessible(page)

  await correct(meeting, 'Sala', '105')
  await expect(statusLine(page)).toContainText(/^Zapisano \d\d:\d\d · /)
  await first.close()

  const second = await start()
  await findAndOpen(second.page, { typed: 'kultur', line: /^Spotkanie w Wydziale Kultury, 15\.06\.2026/ })
  const room = field(card(second.page), 'Sala')
  await expect(room).toHaveValue('105')
  await expect(undoButton(second.page)).toHaveAccessibleName('Cofnij: Zmieniono spotkanie: Spotkanie w Wydziale Kultury, 15.06.2026')
  await undoButton(second.page).click()
  await expect(room).toHaveValue('')
  await expect(second.page.getByText('Cofnięto: Zmieniono spotkanie: Spotkanie w Wydziale Kultury, 15.06.2026 (1 zmiana).')).toBeVisible()
  await redoButton(second.page).click()
  await expect(room).toHaveValue('105')
  await card(second.page).getByRole('link', { name: /postulat.* ze spotkania/ }).click()
  await expect(second.page.getByRole('grid', { name: 'Postulaty', exact: true })).toHaveAttribute('aria-rowcount', '4')
  await expectAccessible(second.page)
})
