import { expect, type Page } from '@playwright/test'
import { valueOf } from './call.ts'
import { otherPhone, phone, press } from './duty-hand.ts'
import { dutiesOf, openNewRoster } from './duty-roster.ts'
import { test } from './fixtures.ts'

const period = { startsOn: '2027-06-07', endsOn: '2027-07-02' }

/** A computer that many times slower, so that a hand is ahead of the program. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** So long a slowed computer may take for what was pressed, on a machine that does other work besides. */
const patience = { timeout: 30_000 }

/** A roster with a duty on its first day, and the keys on it. */
async function openWithOne(page: Page) {
  const opened = await openNewRoster(page, period)
  await valueOf(page, 'rosters.addDuties', { roster: opened.id, duties: [{ date: '2027-06-07', from: '09:00', to: '10:00', phone }] })
  await expect(opened.grid.getByText('9.00–10.00')).toBeVisible()
  await opened.grid.focus()
  return opened
}

test('hours typed day after day without waiting are all there, each on its day, on a slow computer too', async ({ start }) => {
  test.slow()
  const { page } = await start()
  const { id } = await openWithOne(page)
  await slowDown(page, 6)
  for (const from of [10, 11, 12, 13, 14]) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type(`${from}-${from + 3}`, { delay: 40 })
    await page.keyboard.press('Enter')
  }
  await slowDown(page, 1)
  const typed = [10, 11, 12, 13, 14].map((from, index) => `06-${String(8 + index).padStart(2, '0')} ${from}:00–${from + 3}:00 ${phone}`)
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-07 09:00–10:00 ${phone}`, ...typed])
})

test('before the store has answered, the keys stay where the hand went; hours typed in the same field again are those of the duty that is being added', async ({ start }) => {
  const { page } = await start()
  const { id, grid, roster } = await openWithOne(page)
  await slowDown(page, 10)
  await press(page, ['ArrowDown'])
  await page.keyboard.type('10-14')
  await press(page, ['Enter', 'ArrowDown'])
  await page.keyboard.type('11-15')
  await press(page, ['Enter'])
  await page.keyboard.type('12-16')
  await press(page, ['Enter', 'ArrowDown'])
  await page.keyboard.type('13-1')
  await slowDown(page, 1)
  await expect(grid.getByText('12.00–16.00')).toBeVisible()
  await page.keyboard.type('7')
  await expect(roster.getByRole('textbox', { name: 'Godziny dyżuru', exact: true })).toHaveValue('13-17')
  await press(page, ['Enter'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-07 09:00–10:00 ${phone}`, `06-08 10:00–14:00 ${phone}`, `06-09 12:00–16:00 ${phone}`, `06-10 13:00–17:00 ${phone}`])
})

test('undo waits for what was done before it, and each of several quick presses counts; redo after them too', async ({ start }) => {
  test.slow()
  const { page } = await start()
  const { id } = await openWithOne(page)
  await valueOf(page, 'rosters.addDuties', { roster: id, duties: [{ date: '2027-06-30', from: '09:00', to: '10:00', phone: otherPhone }] })
  const other = `06-30 09:00–10:00 ${otherPhone}`
  const on = (day: string) => [`06-${day} 09:00–10:00 ${phone}`, other]
  await expect.poll(() => dutiesOf(page, id), patience).toEqual(on('07'))
  await slowDown(page, 10)
  await press(page, ['Alt+ArrowDown', 'Control+z'])
  await expect(page.getByText(/^Cofnięto: Zmieniono dyżur/)).toBeVisible(patience)
  await expect.poll(() => dutiesOf(page, id), patience).toEqual(on('07'))

  await press(page, ['Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Control+z'])
  await expect.poll(() => dutiesOf(page, id), patience).toEqual(on('10'))
  await press(page, ['Control+z', 'Control+z', 'Control+z'])
  await expect.poll(() => dutiesOf(page, id), patience).toEqual(on('07'))
  await press(page, ['Control+y', 'Control+y', 'Control+z', 'Control+y', 'Control+y'])
  await expect.poll(() => dutiesOf(page, id), patience).toEqual(on('10'))
  await expect(page.getByRole('alert')).toHaveCount(0)
})
