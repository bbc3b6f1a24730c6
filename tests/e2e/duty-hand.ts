import { expect, type Locator, type Page } from '@playwright/test'
import { valueOf } from './call.ts'

export const period = { startsOn: '2027-06-10', endsOn: '2027-07-02' }
export const phone = '12 616 57 69'
export const otherPhone = '12 616 78 09'

/** Types into the cell that the keys are on. */
export async function typeHours(page: Page, hours: string): Promise<void> {
  await page.keyboard.type(hours)
  await page.keyboard.press('Enter')
}

export async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Where something stands, once nothing above it grows or goes any more. */
export async function stillBox(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let box = await what.boundingBox()
  await expect(async () => {
    const before = box
    box = await what.boundingBox()
    expect(box).toEqual(before)
  }).toPass({ intervals: [50], timeout: 10_000 })
  if (!box) throw new Error('What the mouse goes to is not on the screen')
  return box
}

/** Drags with the mouse in steps, as a hand does; `from` and `to` are places inside the elements. */
export async function drag(page: Page, from: { of: Locator; y?: number }, to: { of: Locator; dy?: number }): Promise<void> {
  const start = await stillBox(from.of)
  const end = await stillBox(to.of)
  await page.mouse.move(start.x + start.width / 2, start.y + (from.y ?? start.height / 2))
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2 + 8, end.y + end.height / 2 + (to.dy ?? 0), { steps: 6 })
  await page.mouse.up()
}

/** Three duties on a telephone, one after another. */
export async function threeDuties(page: Page, roster: string): Promise<void> {
  await valueOf(page, 'rosters.addDuties', { roster, duties: ['2027-06-10', '2027-06-11', '2027-06-14'].map((date) => ({ date, from: '15:00', to: '18:00', phone })) })
}

/** What is stored of them. */
export const three = ['10', '11', '14'].map((day) => `06-${day} 15:00–18:00 ${phone}`)
