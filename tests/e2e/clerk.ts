import { expect, type Locator, type Page } from '@playwright/test'
import { call } from './call.ts'

/** Puts the office's records in, as the first screen does. */
export async function loadRecords(page: Page): Promise<void> {
  expect(await call(page, 'settings.loadSample')).toMatchObject({ ok: true })
}

/** The meeting of 15.06.2026 among the office's records, as it is found; its papers are called after it, so it is told from them by its beginning. */
export const meetingOfCulture = { typed: 'kultur 15.06', line: /^Spotkanie w Wydziale Kultury, 15\.06\.2026/ }

/** Goes to a place by its address and waits until the window has taken it over: what is read next is of the new place. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (hash) => new Promise<void>((done) => {
      if (location.hash === hash) return done()
      addEventListener('hashchange', () => done(), { once: true })
      location.hash = hash
    }),
    address,
  )
}

/** Takes a line of what Ctrl+K finds, by Enter alone when it is the first one. */
export async function findAndOpen(page: Page, { typed, line, isFirst = false }: { typed: string; line: string | RegExp; isFirst?: boolean }): Promise<void> {
  await expect(page.getByRole('button', { name: /^Szukaj albo wpisz polecenie…/ })).toBeVisible()
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog')
  await expect(palette.getByLabel('Szukaj albo wpisz polecenie', { exact: true })).toBeFocused()
  await page.keyboard.type(typed)
  if (isFirst) {
    await expect(palette.getByRole('button').first()).toHaveText(line)
    await page.keyboard.press('Enter')
  } else await palette.getByRole('button', { name: line }).click()
}

export const card = (page: Page): Locator => page.getByRole('region', { name: 'Wpis', exact: true })
export const list = (page: Page): Locator => page.getByRole('region', { name: 'Lista', exact: true })
export const field = (inside: Page | Locator, name: string): Locator => inside.getByRole('textbox', { name, exact: true })
export const statusLine = (page: Page): Locator => page.getByRole('contentinfo', { name: 'Stan programu', exact: true })
export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Cofnij: / })
export const redoButton = (page: Page): Locator => page.getByRole('button', { name: /^Przywróć: / })

/** Types into a field and leaves it, by which it is stored; then the card says so. */
export async function correct(inside: Locator, name: string, value: string): Promise<void> {
  await field(inside, name).fill(value)
  await field(inside, name).blur()
  await expect(inside.getByText(/^Zapisano /).first()).toBeVisible()
}

/** Presses Tab until something has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const mostPresses = 80
  for (let press = 0; press < mostPresses; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

/** Goes by arrows along a list that is open, until Enter would take this line of it. */
export async function arrowTo(line: Locator): Promise<void> {
  await expect(async () => {
    if ((await line.getAttribute('data-combobox-selected')) === null) await line.page().keyboard.press('ArrowDown')
    await expect(line).toHaveAttribute('data-combobox-selected', 'true', { timeout: 100 })
  }).toPass({ intervals: [0], timeout: 10_000 })
}

/** Types into a box that finds records and takes the first it found, by keyboard; `line` is what that one is called. */
export async function choose(box: Locator, { typed, line }: { typed: string; line: string | RegExp }): Promise<void> {
  const page = box.page()
  await tabTo(page, box)
  await page.keyboard.type(typed)
  await expect(box).toHaveAttribute('aria-controls', /./) // not before its list is open
  const first = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`).getByRole('option').first()
  await expect(first).toHaveText(line)
  await arrowTo(first)
  await page.keyboard.press('Enter')
}
