import { expect } from '@playwright/test'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { call } from './call.ts'
import { card, goTo, loadRecords, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

const roster = sampleId('roster', 'otwarty-krakow')

test('two duties are changed, the changes are published as the next version, and the correction names only them', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await goTo(page, `#/rosters/${roster}`)
  const state = card(page).getByRole('region', { name: 'Stan harmonogramu', exact: true })
  await expect(state.getByText('opublikowany, od 13.06.2024 (czwartek), wersja 1')).toBeVisible()
  await expect(state.getByRole('button', { name: /^Opublikuj/ })).toHaveCount(0)

  const { value } = (await call(page, 'duties.list', { roster, limit: 3 })) as { value: { rows: { id: string; revision: number }[] } }
  const [first, second] = value.rows
  await call(page, 'duties.update', { id: first!.id, revision: first!.revision, from: '16:00' })
  await call(page, 'duties.remove', { id: second!.id })
  await expect(state.getByText('Od ostatniej publikacji są zmiany, których nie ogłoszono – odwołane: 1 dyżur, zmienione: 1 dyżur.')).toBeVisible()

  await state.getByRole('textbox', { name: 'Data publikacji', exact: true }).fill('14.06.2024')
  await state.getByRole('button', { name: 'Opublikuj zmiany', exact: true }).click()
  await page.getByRole('dialog', { name: 'Przed publikacją: 1 rzecz do sprawdzenia' }).getByRole('button', { name: 'Opublikuj mimo to', exact: true }).click()
  await expect(state.getByText('opublikowany, od 14.06.2024 (piątek), wersja 2')).toBeVisible()
  await expect(undoButton(page)).toHaveAccessibleName('Cofnij: Opublikowano harmonogram: Dyżury telefoniczne (wersja 2)')
  await expectAccessible(page)

  await card(page).getByRole('button', { name: 'Korekta harmonogramu dyżurów', exact: true }).click()
  const preview = page.getByRole('dialog', { name: 'Korekta harmonogramu dyżurów', exact: true }).frameLocator('iframe')
  await expect(preview.getByRole('heading', { level: 2 })).toHaveText(['Odwołane: 1 dyżur', 'Zmienione: 1 dyżur'])
  await expect(preview.getByRole('table').getByRole('cell')).toHaveText([/13\.06\.2024 \(czwartek\)/, 'godziny: 15.00–18.00', 'godziny: 16.00–18.00'])
})

test('what is wrong with a roster is said before it is published: one way leads to mending it, the other publishes it', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await call(page, 'duties.create', { roster, date: '2024-06-22', from: '15:00', to: '18:00' })
  await goTo(page, `#/rosters/${roster}`)
  const state = card(page).getByRole('region', { name: 'Stan harmonogramu', exact: true })
  await state.getByRole('button', { name: 'Opublikuj zmiany', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^Przed publikacją: \d+ rzecz/ })
  await expect(dialog.getByRole('listitem').filter({ hasText: '22.06.2024' }).first()).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Popraw', exact: true })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(card(page).getByRole('region', { name: 'Do sprawdzenia', exact: true })).toBeFocused()
  await expect(state.getByText(/wersja 1$/)).toBeVisible()

  await state.getByRole('button', { name: 'Opublikuj zmiany', exact: true }).click()
  await dialog.getByRole('button', { name: 'Opublikuj mimo to', exact: true }).click()
  await expect(state.getByText(/wersja 2$/)).toBeVisible()
  await expect(dialog).toHaveCount(0)
})

test('a published roster is taken back to a draft and published again', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await goTo(page, `#/rosters/${roster}`)
  const state = card(page).getByRole('region', { name: 'Stan harmonogramu', exact: true })
  await state.getByRole('button', { name: 'Cofnij do projektu', exact: true }).click()
  await expect(state.getByText('projekt, wersja 1')).toBeVisible()
  await state.getByRole('button', { name: 'Opublikuj ponownie', exact: true }).click()
  await expect(state.getByText(/^opublikowany, od .*, wersja 2$/)).toBeVisible()
})
