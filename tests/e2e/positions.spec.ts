import { expect } from '@playwright/test'
import { call } from './call.ts'
import { card, correct, field, goTo, loadRecords, tabTo, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

type Rows = { rows: { id: string }[] }

test('a decision without its justification is not approved; a standard phrase gives one by keyboard; an approval is withdrawn with a reason', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await call(page, 'phrases.create', { title: 'Brak środków', text: 'Nie ma na to środków w budżecie.', decision: 'rejected' })
  await call(page, 'phrases.create', { title: 'Zgoda', text: 'Zostanie wpisane do programu.', decision: 'accepted' })
  const reply = await call(page, 'postulates.list', { decision: 'rejected', state: 'draft', limit: 1 })
  await goTo(page, `#/postulates/${reply.ok ? (reply.value as Rows).rows[0]?.id : ''}`)
  const position = card(page).getByRole('region', { name: /^Stanowisko: / })
  const text = position.getByRole('textbox', { name: 'Stanowisko i jego uzasadnienie' })
  await text.fill('')
  await position.getByRole('button', { name: 'Zatwierdź' }).click()
  await expect(position.getByText('To rozstrzygnięcie wymaga uzasadnienia. Wpisz je przed zatwierdzeniem.')).toBeVisible()
  await expect(text).toBeEditable()

  await text.fill('Dziękujemy. Prosimy pytać dalej.')
  await text.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(11, 11))
  await tabTo(page, position.getByRole('button', { name: 'Wstaw zwrot' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: /^Brak środków/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /^Zgoda/ })).toBeHidden()
  await expectAccessible(page)
  await page.keyboard.type('srodkow')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue('Dziękujemy. Nie ma na to środków w budżecie. Prosimy pytać dalej.')
  await expect(text).toBeFocused()

  await position.getByRole('button', { name: 'Zatwierdź' }).click()
  await expect(text).toHaveAttribute('readonly')
  await expect(position.getByRole('button', { name: 'Wstaw zwrot' })).toBeHidden()
  await position.getByRole('button', { name: 'Wycofaj zatwierdzenie…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wycofanie zatwierdzenia' })
  await dialog.getByRole('button', { name: 'Wycofaj zatwierdzenie' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Przyczyna' })).toHaveAccessibleDescription(/./)
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: 'Przyczyna' }).fill('Pomyłka w kwocie.')
  await dialog.getByRole('button', { name: 'Wycofaj zatwierdzenie' }).click()
  await expect(position.getByText('Ostatnio wycofano zatwierdzenie: Pomyłka w kwocie.')).toBeVisible()
  await expect(text).toBeEditable()

  await goTo(page, '#/settings/phrases')
  await page.getByRole('option', { name: /^Brak środków/ }).click()
  const uses = card(page).getByRole('region', { name: 'Gdzie użyto' })
  await expect(uses.getByText('Użyto w 1 stanowisku.')).toBeVisible()
  await expectAccessible(page)
  await uses.getByRole('link').click()
  await expect(text).toHaveValue(/Nie ma na to środków w budżecie/)
})

test('versions of a text are compared word by word, and a former one comes back as a change of its own', async ({ start }) => {
  const before = await start()
  await loadRecords(before.page)
  const reply = await call(before.page, 'postulates.list', { limit: 1 })
  const address = `#/postulates/${reply.ok ? (reply.value as Rows).rows[0]?.id : ''}`
  await goTo(before.page, address)
  const first = await field(card(before.page), 'Treść').inputValue()
  await correct(card(before.page), 'Treść', `Pilnie: ${first}`)
  await before.close()

  const { page } = await start()
  await goTo(page, address)
  await card(page).getByRole('button', { name: 'Wersje (2): Treść' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wersje: Treść' })
  await expect(dialog.getByRole('insertion')).toContainText('Pilnie:')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Przywróć tę wersję' }).click()
  await expect(dialog).toBeHidden()
  await expect(field(card(page), 'Treść')).toHaveValue(first)
  await expect(card(page).getByText('Przywrócono wersję.')).toBeVisible()
  await expect(card(page).getByRole('button', { name: 'Wersje (3): Treść' })).toBeVisible()
  await undoButton(page).click()
  await expect(field(card(page), 'Treść')).toHaveValue(`Pilnie: ${first}`)
})
