import { expect } from '@playwright/test'
import { valueOf } from './call.ts'
import { card, field, goTo, loadRecords } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { saveInto } from './script-dialog.ts'

test('a resident’s name in a postulate is found over the preview and stops the pack; once the entry is mended, the paper names nobody', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const { rows: [meeting] } = await valueOf<{ rows: { id: string }[] }>(page, 'meetings.list', { search: 'Wydziale Kultury 2026' })
  const { id: person } = await valueOf<{ id: string }>(page, 'people.create', { fullName: 'Zdzisława Nieujawniona', phone: '600 700 800' })
  const { id: postulate } = await valueOf<{ id: string }>(page, 'postulates.create', { content: 'Prosimy o ławki, jak mówiła Zdzisława Nieujawniona.', meeting: meeting!.id, submitters: [{ kind: 'person', id: person }] })

  await goTo(page, `#/meetings/${meeting!.id}`)
  const open = card(page).getByRole('button', { name: 'Zestawienie zgłoszonych postulatów', exact: true })
  await open.click()
  const paper = page.getByRole('dialog', { name: 'Zestawienie zgłoszonych postulatów', exact: true })
  const check = paper.getByRole('region', { name: 'Sprawdzenie przed publikacją', exact: true })
  await expect(check.getByText(/^Stoi tu imię i nazwisko osoby z rejestru: „Zdzisława Nieujawniona”\./)).toBeVisible()
  await expectAccessible(page)
  await paper.getByLabel('Dla kogo', { exact: true }).selectOption({ label: 'do użytku wewnętrznego (z danymi osób)' })
  await expect(paper.getByRole('region', { name: 'Sprawdzenie dokumentu', exact: true })).toBeVisible()
  await expect(paper.getByText(/^Stoi tu imię/)).toBeHidden()
  await paper.getByRole('button', { name: 'Zamknij podgląd', exact: true }).click()

  await saveInto(app, folder)
  await page.getByRole('button', { name: 'Pakiet do publikacji…', exact: true }).click()
  await page.getByRole('button', { name: 'Utwórz pakiet', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Utwórz pakiet mimo to', exact: true })).toBeVisible()

  await goTo(page, `#/postulates/${postulate}`)
  const content = field(card(page), 'Treść')
  await content.fill('Prosimy o ławki.')
  await content.blur()
  await expect.poll(async () => (await valueOf<{ content: string }>(page, 'postulates.get', { id: postulate })).content).toBe('Prosimy o ławki.')
  await goTo(page, `#/meetings/${meeting!.id}`)
  await open.click()
  await expect(check).toContainText(/Sprawdzenie przed publikacją: (?:\d+ uwag|1 uwaga|Wszystko)/)
  await expect(check.getByText(/osoby z rejestru/)).toHaveCount(0)
})
