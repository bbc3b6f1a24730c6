import { expect, type Locator, type Page } from '@playwright/test'
import { call } from './call.ts'
import { choose, findAndOpen, goTo, loadRecords, tabTo } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

type Answer<T> = { value: T }
const ask = async <T>(page: Page, name: string, input: object) => ((await call(page, name, input)) as Answer<T>).value

/** The meeting of the sample with a resident on its list who has not come yet. */
async function prepareMeeting(page: Page): Promise<string> {
  await loadRecords(page)
  const { rows } = await ask<{ rows: { id: string; title: string }[] }>(page, 'meetings.list', { search: 'Wydziale Kultury' })
  const meeting = rows.find(({ title }) => title === 'Spotkanie w Wydziale Kultury')!.id
  const person = await ask<{ id: string }>(page, 'people.create', { fullName: 'Jan Kowalski' })
  await ask(page, 'attendances.create', { meeting, person: person.id, isInvited: true })
  return meeting
}

const speaker = (page: Page): Locator => page.getByRole('combobox', { name: 'Kto mówi?' })
const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Treść' })
const entries = (page: Page): Locator => page.getByRole('region', { name: 'Zapisane wpisy' }).getByRole('listitem')
const marked = (page: Page): Locator => page.getByRole('listbox', { name: 'Uczestnicy' }).getByRole('option', { selected: true })

/** Chooses who speaks by a few keys. */
async function give(page: Page, keys: string, name: string): Promise<void> {
  await expect(speaker(page)).toBeFocused()
  await page.keyboard.type(keys)
  await expect(marked(page)).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Mówi: ${name}`)).toBeVisible()
  await expect(text(page)).toBeFocused()
}

/** Writes what is said, and stores it. */
async function say(page: Page, said: string, number: string): Promise<void> {
  await page.keyboard.type(said)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Zapisano wpis ${number}.`)).toBeVisible()
  await expect(entries(page).first()).toContainText(number)
  await expect(speaker(page)).toBeFocused()
}

test('five voices are written down by keyboard alone, one from the floor and one of somebody put on the list on the way; the last is corrected, a mistake taken back; the room sees no personal name; all of it is there after a restart', async ({ start }) => {
  const before = await start()
  const { page } = before
  const meeting = await prepareMeeting(page)

  await goTo(page, `#/meetings/${meeting}`)
  await tabTo(page, page.getByRole('link', { name: 'Protokołuj spotkanie' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protokół: Spotkanie w Wydziale Kultury, 15.06.2026')
  await expect(page.getByText('obecnych 3 z 4')).toBeVisible()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expectAccessible(page)

  await give(page, 'jk', 'Jan Kowalski')
  await page.keyboard.type('Konkursy dla organizacji proszę ogłaszać do 15 grudnia poprzedniego roku')
  await expect(page.getByText('To już było: 5/2026 – ')).toBeVisible()
  await expectAccessible(page)
  await say(page, '.', '21/2026')
  await expect(entries(page).first()).toContainText(/zapisano \d\d:\d\d:\d\d/)
  await expect(page.getByText('obecnych 4 z 4')).toBeVisible()

  await give(page, '', 'Jan Kowalski')
  await page.keyboard.type('Więcej ławek')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('i koszy.')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Uzasadnienie zgłaszającego' })).toBeFocused()
  await page.keyboard.type('Dziś nie ma żadnej.')
  await page.keyboard.press('F4')
  await expect(page.getByRole('combobox', { name: 'Sfera' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(text(page)).toBeFocused()
  await say(page, '', '22/2026')
  await expect.poll(() => call(page, 'postulates.list', { search: 'ławek i koszy', limit: 1 })).toMatchObject({ value: { rows: [{ number: '22/2026', rationale: 'Dziś nie ma żadnej.', submitters: 'Jan Kowalski' }] } })

  await page.keyboard.press('.')
  await expect(page.getByText('Mówi: Głos z sali')).toBeVisible()
  await say(page, 'Za cicho słychać.', '23/2026')

  await page.keyboard.type('Ewa Testowa')
  await expect(page.getByRole('option', { name: 'Nowa osoba: Ewa Testowa' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(marked(page)).toHaveText('Nowa osoba: Ewa Testowa')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dopisano do uczestników: Ewa Testowa.')).toBeVisible()
  await expect(page.getByText('obecnych 5 z 5')).toBeVisible()
  await say(page, 'Pani Ewa Testowa pyta o terminy.', '24/2026')

  await give(page, 'tea', 'Fundacja Teatr Przykładowy')
  await say(page, 'Prosimy o sale prób.', '25/2026')
  await page.keyboard.type('jk')
  await page.keyboard.press('F8')
  await expect(page.getByText('obecnych 4 z 5')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(page.getByText('obecnych 5 z 5')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('ArrowUp')
  const correction = page.getByRole('textbox', { name: 'Poprawka wpisu 25/2026' })
  await expect(correction).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type(' Także wieczorem.')
  await page.keyboard.press('Enter')
  await expect(entries(page).first()).toContainText('Prosimy o sale prób. Także wieczorem.')
  await expect(correction).toBeHidden()

  await page.keyboard.press('.')
  await say(page, 'Pomyłka.', '26/2026')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Cofnięto: Zapisano głos: 26/2026')).toBeVisible()
  await expect(entries(page).first()).toContainText('Anulowany: numer zostaje w rejestrze')

  await page.keyboard.press('F9')
  const room = page.getByRole('main', { name: 'Ekran dla sali' })
  await expect(room.getByRole('heading')).toHaveText('Spotkanie w Wydziale Kultury')
  await expect(room.getByRole('listitem').last()).toContainText('Prosimy o sale prób. Także wieczorem.')
  await expect(room.getByText('Pani […] pyta o terminy.')).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(/Kowalski|Testow|Pomyłka/)
  for (const height of [1080, 360, 720]) {
    await page.setViewportSize({ width: height * 2, height })
    await expect(room.getByRole('listitem').last()).toBeInViewport({ ratio: 0.9 })
  }
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(speaker(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: '9 postulatów ze spotkania' })).toBeVisible()

  await before.close()
  const { page: again } = await start()
  await goTo(again, `#/minutes/${meeting}`)
  await expect(entries(again).nth(5)).toContainText('Konkursy dla organizacji proszę ogłaszać do 15 grudnia poprzedniego roku.')
  await expect(again.getByText('obecnych 5 z 5')).toBeVisible()
})

test('what was typed is never lost: Esc steps back with it, a refusal leaves it, and after a crash it is there again with its speaker', async ({ start }) => {
  const before = await start()
  const { page } = before
  const meeting = await prepareMeeting(page)
  await goTo(page, `#/minutes/${meeting}`)
  await give(page, 'jk', 'Jan Kowalski')
  await page.keyboard.type('Długa wypowiedź')
  await page.keyboard.press('Escape')
  await expect(speaker(page)).toBeFocused()
  await give(page, '', 'Jan Kowalski')

  const { rows } = await ask<{ rows: { id: string; personName: string }[] }>(page, 'attendances.list', { meeting })
  await ask(page, 'attendances.remove', { id: rows.find(({ personName }) => personName === 'Jan Kowalski')!.id })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Nie zapisano. Tekst zostaje w polu')
  await expect(text(page)).toBeFocused()
  await expect(text(page)).toHaveValue('Długa wypowiedź')
  await expectAccessible(page)

  await page.keyboard.press('Escape')
  await page.keyboard.press('.')
  await expect(page.getByText('Mówi: Głos z sali')).toBeVisible()
  await page.keyboard.type(' bez końca')
  await expect.poll(async () => JSON.stringify(await call(page, 'drafts.list'))).toContain('bez końca')
  await before.kill()

  const { page: again } = await start()
  await findAndOpen(again, { typed: 'protok', line: 'Protokołuj spotkanie', isFirst: true })
  await expect(again.getByRole('combobox', { name: 'Spotkanie' })).toBeFocused()
  await choose(again.getByRole('combobox', { name: 'Spotkanie' }), { typed: 'wydziale kultury', line: 'Spotkanie w Wydziale Kultury, 15.06.2026' })
  await expect(again.getByText('Wrócił tekst, którego poprzednio nie zapisano.')).toBeVisible()
  await expect(again.getByText('Mówi: Głos z sali')).toBeVisible()
  await expect(text(again)).toBeFocused()
  await expect(text(again)).toHaveValue('Długa wypowiedź bez końca')
  await again.keyboard.press('Enter')
  await expect(entries(again).first()).toContainText('Długa wypowiedź bez końca')
  await expect.poll(async () => JSON.stringify(await call(again, 'drafts.list'))).not.toContain('bez końca')
})

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
  await page.keyboard.press('Shift+F9')
  await expect(page.getByText('Okno dla sali jest otwarte.')).toBeVisible()
  expect(await app.close()).toBe(0)
})

test('forty participants and a very long text fit a narrow window at twice the size, without sideways scrolling', async ({ start }) => {
  const { page } = await start()
  const meeting = await prepareMeeting(page)
  for (let index = 0; index < 40; index += 1) {
    const person = await ask<{ id: string }>(page, 'people.create', { fullName: `Anna-Maria Bardzodługonazwiskowa-${index}` })
    await ask(page, 'attendances.create', { meeting, person: person.id })
  }
  await ask(page, 'postulates.minute', { meeting, speaker: { kind: 'floor' }, content: 'Niepodzielnedługiesłowo'.repeat(40) })
  await page.setViewportSize({ width: 640, height: 360 })
  for (const address of [`#/minutes/${meeting}`, `#/projector/${meeting}`]) {
    await goTo(page, address)
    await expect(page.getByText(/Niepodzielnedługiesłowo/)).toBeVisible()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1).map((element) => element.outerHTML.slice(0, 120)))).toEqual([])
  }
})
