import { expect, type Locator, type Page } from '@playwright/test'
import { valueOf } from './call.ts'
import { loadRecords } from './clerk.ts'

/** The meeting of the sample with a resident on its list who has not come yet. */
export async function prepareMeeting(page: Page): Promise<string> {
  await loadRecords(page)
  const { rows } = await valueOf<{ rows: { id: string; title: string }[] }>(page, 'meetings.list', { search: 'Wydziale Kultury' })
  const meeting = rows.find(({ title }) => title === 'Spotkanie w Wydziale Kultury')!.id
  const person = await valueOf<{ id: string }>(page, 'people.create', { fullName: 'Jan Kowalski' })
  await valueOf(page, 'attendances.create', { meeting, person: person.id, isInvited: true })
  return meeting
}

export const speaker = (page: Page): Locator => page.getByRole('combobox', { name: 'Kto mówi?', exact: true })
export const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Treść', exact: true })
export const entries = (page: Page): Locator => page.getByRole('region', { name: 'Zapisane wpisy', exact: true }).getByRole('listitem')
export const marked = (page: Page): Locator => page.getByRole('listbox', { name: 'Uczestnicy', exact: true }).getByRole('option', { selected: true })

/** Chooses who speaks by a few keys. */
export async function give(page: Page, keys: string, name: string): Promise<void> {
  await expect(speaker(page)).toBeFocused()
  await page.keyboard.type(keys)
  await expect(marked(page)).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Mówi: ${name}`)).toBeVisible()
  await expect(text(page)).toBeFocused()
}

/** Writes what is said, and stores it. */
export async function say(page: Page, said: string, number: string): Promise<void> {
  await page.keyboard.type(said)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Zapisano wpis ${number}.`)).toBeVisible()
  await expect(entries(page).first()).toContainText(number)
  await expect(speaker(page)).toBeFocused()
}
