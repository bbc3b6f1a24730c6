import { expect, type Locator, type Page } from '@playwright/test'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { call } from './call.ts'
import { card, field, findAndOpen, goTo, loadRecords, meetingOfCulture } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Przed ogłoszeniem', exact: true })
const finding = (inside: Locator, text: string): Locator => inside.getByRole('listitem').filter({ hasText: text })

test('what an announcement lacks is said before it is made, leads to its field, and is gone when it is mended', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await goTo(page, `#/consultations/${sampleId('consultation', 'rpw-2026')}`)
  await expect(panel(page).getByText('4 błędy i 4 uwagi.')).toBeVisible()
  await expect(finding(panel(page), 'Nie wpisano podstawy prawnej.')).toBeHidden()
  await panel(page).getByRole('button', { name: 'Pokaż', exact: true }).click()
  await expectAccessible(page)

  await finding(panel(page), 'Nie wpisano podstawy prawnej.').getByRole('button', { name: 'Przejdź do pola', exact: true }).click()
  await expect(field(card(page), 'Podstawa prawna')).toBeFocused()
  await page.keyboard.type('uchwała nr CXI/2904/18')
  await page.keyboard.press('Tab')
  await expect(panel(page).getByText('3 błędy i 4 uwagi.')).toBeVisible()
  await expect(finding(panel(page), 'Nie wpisano podstawy prawnej.')).toBeHidden()

  await finding(panel(page), 'Biuro przyjmuje zgłoszenia także').getByRole('button', { name: 'Przejdź do pola', exact: true }).click()
  await expect(card(page).getByRole('region', { name: 'Sposoby zgłaszania', exact: true }).locator(':focus')).toBeVisible()
})

test('the same list stands over the announcement itself, and a wrong weekday is among it', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  const id = sampleId('consultation', 'rpw-2026')
  const { value } = (await call(page, 'consultations.get', { id })) as { value: { revision: number } }
  expect(await call(page, 'consultations.update', { id, revision: value.revision, contact: 'Pytania do 8 października (czwartek)' })).toMatchObject({ ok: true })
  await goTo(page, `#/consultations/${id}`)
  const opener = card(page).getByRole('button', { name: 'Ogłoszenie o konsultacjach', exact: true })
  await opener.click()
  const paper = page.getByRole('dialog', { name: 'Ogłoszenie o konsultacjach', exact: true })
  await expect(paper.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Ogłoszenie o konsultacjach')
  await expect(finding(paper, 'Pole „Kontakt w sprawie konsultacji”: „8 października (czwartek)”, a 8 października 2025 r. to środa.')).toContainText('błąd')
  await expectAccessible(page)
  await finding(paper, 'Pole „Kontakt w sprawie konsultacji”').getByRole('button', { name: 'Przejdź do pola', exact: true }).click()
  await expect(card(page).getByLabel('Kontakt w sprawie konsultacji', { exact: true })).toBeFocused()
  await expect(paper).toBeHidden()
  await opener.click()
  await finding(paper, '1 dyżur bez numeru telefonu').getByRole('link', { name: 'Otwórz harmonogram', exact: true }).click()
  await expect(page).toHaveURL(/#\/rosters\//)
  await expect(paper).toBeHidden()
})

test('the distribution list of a meeting is for everybody until it is asked for with people', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await findAndOpen(page, meetingOfCulture)
  await card(page).getByRole('button', { name: 'Rozdzielnik', exact: true }).click()
  const paper = page.getByRole('dialog', { name: 'Rozdzielnik', exact: true })
  const preview = paper.frameLocator('iframe')
  await expect(preview.getByRole('columnheader')).toHaveText(['Lp.', 'Adresat', 'Adres', 'Z jakiego powodu'])
  await paper.getByLabel('Dla kogo', { exact: true }).selectOption({ label: 'do użytku wewnętrznego (z danymi osób)' })
  await expect(preview.getByText('Do użytku wewnętrznego.')).toBeVisible()
  await expect(preview.getByRole('columnheader')).toHaveText(['Lp.', 'Adresat', 'Adres', 'Z jakiego powodu', 'Kontakt'])
  await expectAccessible(page)
})
