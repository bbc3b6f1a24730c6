import { expect } from '@playwright/test'
import { call } from './call.ts'
import { card, findAndOpen, list, loadRecords, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

const typed = 'Konkursy dla organizacji proszę ogłaszać do 15 grudnia poprzedniego roku'

test('while a postulate is typed, what was like it shows up; one key takes over its answer with a note of the source', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await findAndOpen(page, { typed: 'nowy postulat', line: 'Nowy postulat albo uwaga' })
  const dialog = page.getByRole('dialog', { name: 'Nowy postulat albo uwaga', exact: true })
  await dialog.getByRole('textbox', { name: 'Treść', exact: true }).fill(typed)
  const similar = dialog.getByRole('region', { name: 'To już było', exact: true })
  await expect(similar.getByRole('listitem').first()).toContainText(/^(2\/2025|5\/2026)/)
  await expectAccessible(page)

  await similar.getByRole('button', { name: 'Porównaj z 2/2025' }).click()
  const compared = page.getByRole('dialog', { name: 'Porównanie z wpisem 2/2025' })
  await expect(compared.getByRole('region', { name: 'Ten wpis', exact: true })).toContainText(typed)
  await expect(compared.getByRole('region', { name: 'Wpis 2/2025' })).toContainText('Prosimy o ogłaszanie otwartych konkursów ofert do 15 grudnia')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(compared).toBeHidden()
  await expect(dialog).toBeVisible()

  await dialog.getByRole('textbox', { name: 'Treść', exact: true }).press('Control+j')
  await expect(dialog.getByText(/^Nowy wpis dostanie jako projekt stanowisko do wpisu (2\/2025|5\/2026)/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Utwórz', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Postulat 21/2026')
  const text = card(page).getByRole('textbox', { name: 'Stanowisko i jego uzasadnienie', exact: true })
  await expect(text).toHaveValue(/Stanowisko jak do postulatu (2\/2025|5\/2026)/)
  await expect(undoButton(page)).toHaveAccessibleName(/Przejęto stanowisko z (2\/2025|5\/2026) do 21\/2026/)
  await undoButton(page).click()
  await expect(text).toBeHidden()
  const notice = page.getByText(/^Cofnięto: Przejęto stanowisko/)
  await expect(notice).toBeVisible()

  await list(page).getByRole('listbox', { name: 'Postulaty', exact: true }).press('Control+j')
  await expect(card(page).getByText(/^Przejęto stanowisko do wpisu .* jako projekt, z dopiskiem o źródle\. Cofnie/)).toBeVisible()
  await expect(notice).toBeHidden()
  await expect(text).toHaveValue(/Stanowisko jak do postulatu/)
  await expectAccessible(page)
})

test('what was typed into the dialog of a new postulate comes back after a crash', async ({ start }) => {
  const before = await start()
  const { page } = before
  await loadRecords(page)
  await findAndOpen(page, { typed: 'nowy postulat', line: 'Nowy postulat albo uwaga' })
  await page.getByRole('dialog').getByRole('textbox', { name: 'Treść', exact: true }).fill(typed)
  await expect.poll(async () => JSON.stringify(await call(page, 'drafts.list'))).toContain(typed)
  await before.kill()
  const { page: again } = await start()
  await findAndOpen(again, { typed: 'nowy postulat', line: 'Nowy postulat albo uwaga' })
  const dialog = again.getByRole('dialog', { name: 'Nowy postulat albo uwaga', exact: true })
  await expectAccessible(again)
  await dialog.getByRole('button', { name: 'Wstaw do pól', exact: true }).click()
  await expect(dialog.getByRole('textbox', { name: 'Treść', exact: true })).toHaveValue(typed)
  await dialog.getByRole('button', { name: 'Utwórz', exact: true }).click()
  await expect(card(again).getByRole('heading', { level: 2 })).toHaveText('Postulat 21/2026')
  await expect.poll(async () => JSON.stringify(await call(again, 'drafts.list'))).not.toContain(typed)
})
