import { expect, type Page } from '@playwright/test'
import { call } from './call.ts'
import { goTo, loadRecords } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

const registers = ['consultations', 'meetings', 'postulates', 'rosters', 'organisations', 'people'] as const
const settings = ['office', 'user', 'units', 'spheres', 'programmes', 'channels', 'places', 'closed-days', 'phrases', 'header-words', 'rules', 'clause', 'hours', 'backups', 'appearance']
type Found = { value: { rows: { id: string }[] } }

/** Every place of the window, each register with one record open, and the table of the one that has it. */
async function addressesOf(page: Page): Promise<string[]> {
  const opened = await Promise.all(registers.map(async (noun) => {
    const { value } = (await call(page, `${noun}.list`, { limit: 1 })) as Found // an empty list gives the place itself
    return `#/${[noun, ...value.rows.map(({ id }) => id)].join('/')}`
  }))
  return [...opened, '#/postulates', '#/owed', '#/calls', '#/calendar', '#/imports/positions', '#/imports/postulates', '#/documents', '#/journal', ...settings.map((section) => `#/settings/${section}`)]
}

async function visit(page: Page, address: string): Promise<void> {
  await goTo(page, address)
  await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('heading', { level: 2 })).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

test('every place is readable in dark', async ({ start }) => {
  test.slow() // over twenty places, each checked whole
  const { page } = await start()
  await loadRecords(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const address of await addressesOf(page)) {
    await visit(page, address)
    await expectAccessible(page)
  }
})

test('every place fits a window enlarged twice, without moving sideways', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await page.setViewportSize({ width: 640, height: 360 })
  const wide: string[] = []
  for (const address of await addressesOf(page)) {
    await visit(page, address)
    const isWide = await page.evaluate(() => [...document.querySelectorAll('*')].some((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX)))
    if (isWide) wide.push(address)
  }
  expect(wide).toEqual([])
})
