import { expect } from '@playwright/test'
import { call, valueOf } from './call.ts'
import { goTo } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { give, prepareMeeting, say, speaker } from './minutes-clerk.ts'

test('the room has a window of its own, which follows the minutes, can ask for nothing else of the office, and closes by the key that opened it', async ({ start }) => {
  const app = await start()
  const { page } = app
  const meeting = await prepareMeeting(page)
  await goTo(page, `#/minutes/${meeting}`)
  await expect(speaker(page)).toBeFocused()
  const appearing = page.context().waitForEvent('page')
  await page.keyboard.press('Shift+F9')
  const room = await appearing
  await expect(page.getByText('Okno dla sali jest otwarte.')).toBeVisible()
  await expect(room.getByRole('heading')).toHaveText('Spotkanie w Wydziale Kultury')
  await give(page, 'jk', 'Jan Kowalski')
  await say(page, 'Pan Jan Kowalski prosi o ławki.', '21/2026')
  await expect(room.getByRole('listitem').last()).toHaveText('21/2026 · osoba fizycznaPan […] prosi o ławki.')
  await expectAccessible(room)
  const refused = { ok: false, error: { code: 'rule_broken' } }
  expect([await call(room, 'settings.status'), await call(room, 'people.list'), await call(room, 'meetings.get', { id: meeting }), await call(room, 'postulates.minute', { meeting, speaker: { kind: 'floor' }, content: 'x' })]).toEqual([refused, refused, refused, refused])
  await goTo(room, '#/people')
  expect(await room.locator('body').innerText()).not.toContain('Kowalski')

  await page.keyboard.press('Shift+F9')
  await expect(page.getByText('Okno dla sali jest zamknięte.')).toBeVisible()
  await expect.poll(() => room.isClosed()).toBe(true)
  const again = page.context().waitForEvent('page')
  await page.keyboard.press('Shift+F9')
  const second = await again
  await expect(second.getByRole('listitem').last()).toContainText('21/2026')
  await second.keyboard.press('Escape').catch(() => undefined) // the window may be gone before the key is released
  await expect.poll(() => second.isClosed()).toBe(true)
  await expect(speaker(page)).toBeFocused()
  const last = page.context().waitForEvent('page')
  await page.keyboard.press('Shift+F9')
  await expect((await last).getByRole('listitem').last()).toContainText('21/2026') // the sentence on the first window is still that of the second one
  expect(await app.close()).toBe(0)
})

test('forty participants and a very long text fit a narrow window at twice the size, without sideways scrolling', async ({ start }) => {
  const { page } = await start()
  const meeting = await prepareMeeting(page)
  for (let index = 0; index < 40; index += 1) {
    const person = await valueOf<{ id: string }>(page, 'people.create', { fullName: `Anna-Maria Bardzodługonazwiskowa-${index}` })
    await valueOf(page, 'attendances.create', { meeting, person: person.id })
  }
  await valueOf(page, 'postulates.minute', { meeting, speaker: { kind: 'floor' }, content: 'Niepodzielnedługiesłowo'.repeat(40) })
  await page.setViewportSize({ width: 640, height: 360 })
  for (const address of [`#/minutes/${meeting}`, `#/projector/${meeting}`]) {
    await goTo(page, address)
    await expect(page.getByText(/Niepodzielnedługiesłowo/)).toBeVisible()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    await expect.poll(() => page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1).map((element) => element.outerHTML.slice(0, 120)))).toEqual([])
  }
})
