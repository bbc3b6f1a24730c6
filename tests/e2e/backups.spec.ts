import { openSync, writeSync, closeSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { card, correct, field, findAndOpen, goTo, loadRecords, meetingOfCulture } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

test('after a question the base goes back to a copy, and the state before it is a copy too', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await findAndOpen(page, meetingOfCulture)
  await correct(card(page), 'Sala', '105')
  await goTo(page, '#/settings/backups')
  const backups = page.getByRole('region', { name: 'Kopie zapasowe', exact: true })
  await backups.getByRole('button', { name: 'Zrób kopię teraz', exact: true }).click()
  await expect(backups.getByText(/^Kopia z .* jest gotowa i sprawdzona/)).toBeVisible()
  const asked = backups.getByRole('row', { name: /na życzenie/ })
  await asked.getByRole('button', { name: /^Sprawdź kopię/ }).click()
  await expect(backups.getByText(/^Kopia z .* jest cała$/)).toBeVisible()
  await expectAccessible(page)

  await findAndOpen(page, meetingOfCulture)
  await correct(card(page), 'Sala', 'pomyłka')
  await goTo(page, '#/settings/backups')
  await asked.getByRole('button', { name: /^Odtwórz kopię/ }).click()
  const question = page.getByRole('dialog', { name: 'Odtworzyć bazę z tej kopii?', exact: true })
  await expect(question.getByText('Obecny stan nie przepadnie: zostanie przedtem zapisany jako osobna kopia i będzie na tej liście.')).toBeVisible()
  await expect(question.getByRole('button', { name: 'Anuluj', exact: true })).toBeFocused()
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Odtwórz', exact: true }).click()
  await expect(backups.getByText(/^Odtworzono stan z .* Poprzedni stan zachowano w folderze kopii jako /)).toBeVisible()
  await expect(backups.getByRole('row', { name: /przed odtworzeniem/ })).toBeVisible()
  await findAndOpen(page, meetingOfCulture)
  await expect(field(card(page), 'Sala')).toHaveValue('105')
})

test('a damaged base is said in words, and a copy from the list puts the work back', async ({ start, folder }) => {
  const first = await start()
  await loadRecords(first.page)
  await findAndOpen(first.page, meetingOfCulture)
  await correct(card(first.page), 'Sala', '105')
  await first.close()

  const path = join(folder, 'referat.db')
  const file = openSync(path, 'r+')
  const half = Math.floor(statSync(path).size / 2)
  writeSync(file, Buffer.alloc(half, 0xa5), 0, half, 4096)
  closeSync(file)

  const { page } = await start()
  await expect(page.getByRole('heading', { name: 'Nie udało się otworzyć bazy', exact: true })).toBeVisible()
  await expect(page.getByText('Baza jest uszkodzona. Nic w niej nie zmieniono. Odtwórz ją z ostatniej sprawdzonej kopii.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Odtwórz kopię z / }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Odtwórz', exact: true }).click()
  await findAndOpen(page, meetingOfCulture)
  await expect(field(card(page), 'Sala')).toHaveValue('105')
})
