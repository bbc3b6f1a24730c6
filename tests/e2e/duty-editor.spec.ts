import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { addDays } from '#shared/domain/day.ts'
import { announcement, openKrakow } from '#tests/sample/seeds.ts'
import { choose, field, loadRecords } from './clerk.ts'
import { answerOf, dutiesOf, openNewRoster, openRoster } from './duty-roster.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { chooseInDialog, saveInto } from './script-dialog.ts'

const period = { startsOn: '2027-06-10', endsOn: '2027-07-02' }
const phone = '12 616 57 69'
const otherPhone = '12 616 78 09'

/** Types into the cell that the keys are on. */
async function typeHours(page: Page, hours: string): Promise<void> {
  await page.keyboard.type(hours)
  await page.keyboard.press('Enter')
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Drags with the mouse in steps, as a hand does; `from` and `to` are places inside the elements. */
async function drag(page: Page, from: { of: Locator; y?: number }, to: { of: Locator; dy?: number }): Promise<void> {
  const start = await from.of.boundingBox()
  const end = await to.of.boundingBox()
  if (!start || !end) throw new Error('What is dragged is not on the screen')
  await page.mouse.move(start.x + start.width / 2, start.y + (from.y ?? start.height / 2))
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2 + 8, end.y + end.height / 2 + (to.dy ?? 0), { steps: 6 })
  await page.mouse.up()
}

test('by keys alone: duties are typed, moved, lengthened, copied, swapped, removed and brought back, one at a time', async ({ start }) => {
  const { page } = await start()
  const { id, roster, grid } = await openNewRoster(page, period)
  for (const line of [otherPhone, phone]) {
    await roster.getByRole('textbox', { name: 'Dodaj telefon do siatki' }).fill(line)
    await page.keyboard.press('Enter')
    await expect(grid.getByRole('columnheader', { name: line })).toBeVisible()
  }
  await grid.focus()

  await typeHours(page, '15-18')
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-10 15:00–18:00 ${phone}`])
  await expect(grid.getByText('15.00–18.00')).toBeVisible()
  await press(page, ['ArrowDown', 'Enter'])
  await expect(roster.getByRole('textbox', { name: 'Godziny dyżuru' })).toHaveValue('15.00–18.00')
  await page.keyboard.press('Enter')
  await expect.poll(() => dutiesOf(page, id)).toHaveLength(2)
  await press(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown'])
  await typeHours(page, '10-14')
  await expect(roster.getByText('Dodano 2 dyżury.')).toBeVisible()
  await expect(grid.getByText('10.00–14.00')).toHaveCount(2)
  const four = [`06-10 15:00–18:00 ${phone}`, `06-11 15:00–18:00 ${phone}`, `06-14 10:00–14:00 ${phone}`, `06-15 10:00–14:00 ${phone}`]
  await expect.poll(() => dutiesOf(page, id)).toEqual(four)

  await press(page, ['Alt+ArrowDown', 'Alt+ArrowDown', 'Shift+Alt+ArrowDown', 'Shift+Alt+ArrowDown', 'Shift+Alt+ArrowUp'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([...four.slice(0, 2), four[3], `06-16 10:00–14:15 ${phone}`])
  await press(page, ['Control+C', 'ArrowDown', 'Control+V'])
  await expect.poll(() => dutiesOf(page, id)).toHaveLength(5)
  await expect(grid.getByRole('gridcell', { name: /^17\.06\.2027.* 12 616 57 69/ })).toContainText('10.00–14.15')
  await press(page, ['Alt+ArrowRight', 'Space', 'ArrowLeft', 'PageUp', 'Space'])
  await expect(roster.getByRole('group', { name: 'Czynności w siatce' }).getByRole('button', { name: 'Zamień terminy' })).toBeEnabled()
  await page.keyboard.press('z')
  const swapped = [`06-10 15:00–18:00 ${otherPhone}`, four[1], four[3], `06-16 10:00–14:15 ${phone}`, `06-17 10:00–14:15 ${phone}`]
  await expect.poll(() => dutiesOf(page, id)).toEqual(swapped)

  await press(page, ['PageUp', 'ArrowDown', 'Delete'])
  await expect.poll(() => dutiesOf(page, id)).toHaveLength(4)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => dutiesOf(page, id)).toEqual(swapped)

  await page.keyboard.press('Shift+Alt+ArrowLeft')
  await expect.poll(() => dutiesOf(page, id)).toContain(`06-11 14:45–18:00 ${phone}`)

  await page.keyboard.press('9')
  await page.keyboard.press('Enter')
  await expect(roster.getByText('Wpisz dwie godziny, np. 15-18.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(grid).toBeFocused()
  await expectAccessible(page)
})

/** Three duties on a telephone, one after another. */
async function threeDuties(page: Page, roster: string): Promise<void> {
  await answerOf(page, 'rosters.addDuties', { roster, duties: ['2027-06-10', '2027-06-11', '2027-06-14'].map((date) => ({ date, from: '15:00', to: '18:00', phone })) })
}

const three = ['10', '11', '14'].map((day) => `06-${day} 15:00–18:00 ${phone}`)

test('a marked range of the grid is lengthened, moved, copied, cut and removed as one act each; Esc lets it go', async ({ start }) => {
  const { page } = await start()
  const { id, roster, grid } = await openNewRoster(page, period)
  await threeDuties(page, id)
  await expect(grid.getByText('15.00–18.00')).toHaveCount(3)
  await grid.focus()
  await press(page, ['PageUp', 'PageUp', 'PageUp', 'Shift+ArrowDown'])
  await expect(roster.getByText('Zaznaczono: 2 dyżury').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(roster.getByText(/^Zaznaczono/)).toHaveCount(0)

  await press(page, ['PageUp', 'Shift+ArrowDown', 'Shift+Alt+ArrowDown'])
  const longer = [`06-10 15:00–18:15 ${phone}`, `06-11 15:00–18:15 ${phone}`, three[2]]
  await expect.poll(() => dutiesOf(page, id)).toEqual(longer)
  await press(page, ['Alt+ArrowDown', 'Alt+ArrowDown'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-12 15:00–18:15 ${phone}`, `06-13 15:00–18:15 ${phone}`, three[2]])
  await press(page, ['Alt+ArrowUp', 'Alt+ArrowUp'])
  await expect.poll(() => dutiesOf(page, id)).toEqual(longer)
  await expect(grid.getByRole('gridcell', { name: /^10\.06/ })).toContainText('15.00–18.15')

  await press(page, ['Control+C', 'Escape', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+V'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([...longer, `06-15 15:00–18:15 ${phone}`, `06-16 15:00–18:15 ${phone}`])
  await press(page, ['Control+A', 'Delete'])
  await expect(roster.getByText('Usunięto 5 dyżurów.')).toBeVisible()
  expect(await dutiesOf(page, id)).toEqual([])
  await page.keyboard.press('Control+Z')
  await expect.poll(() => dutiesOf(page, id)).toHaveLength(5)
  const list = roster.getByRole('grid', { name: 'Dyżury po kolei' })
  await expect(list.getByText(/^15\.00–18\.(00|15)$/)).toHaveCount(5)

  await press(page, ['PageUp', 'PageUp', 'PageUp', 'Shift+ArrowDown', 'Control+X', 'Escape'])
  await expect(grid.getByText('wycięty')).toHaveCount(0)
  await press(page, ['PageUp', 'Shift+ArrowDown', 'Control+X', 'PageDown', 'Control+V'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([three[2], `06-15 15:00–18:15 ${phone}`, `06-16 15:00–18:15 ${phone}`, `06-21 15:00–18:15 ${phone}`, `06-22 15:00–18:15 ${phone}`])
  await press(page, ['Control+A', '9', '-', '1', '2', 'Enter'])
  await expect(list.getByText('9.00–12.00')).toHaveCount(5)
  await expectAccessible(page)
})

test('in the list the same keys work: duties are marked, retyped, moved, copied, cut, swapped, removed and brought back', async ({ start }) => {
  const { page } = await start()
  const { id, roster } = await openNewRoster(page, period)
  await threeDuties(page, id)
  const list = roster.getByRole('grid', { name: 'Dyżury po kolei' })
  await expect(list.getByRole('row')).toHaveCount(4)
  await list.focus()
  await press(page, ['Shift+ArrowDown', '9', '-', '1', '2', 'Enter'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-10 09:00–12:00 ${phone}`, `06-11 09:00–12:00 ${phone}`, three[2]])
  await press(page, ['Alt+ArrowRight', 'Shift+Alt+ArrowUp', 'Escape'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([three[2], `06-17 09:00–11:45 ${phone}`, `06-18 09:00–11:45 ${phone}`])
  await press(page, ['End', 'Control+C', 'Control+V'])
  await expect.poll(async () => (await dutiesOf(page, id)).at(-1)).toBe(`06-21 09:00–11:45 ${phone}`)
  await expect(list.getByRole('row')).toHaveCount(5)
  await press(page, ['Control+X', 'Home', 'Control+V'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([three[2], `06-15 09:00–11:45 ${phone}`, `06-17 09:00–11:45 ${phone}`, `06-18 09:00–11:45 ${phone}`])
  const moved = (await answerOf<{ rows: { id: string; revision: number; date: string }[] }>(page, 'rosters.duties', { id })).rows.find(({ date }) => date === '2027-06-15')
  await answerOf(page, 'duties.update', { id: moved!.id, revision: moved!.revision, phone: otherPhone })
  await expect(list.getByText(otherPhone)).toBeVisible()
  await press(page, ['Home', 'Space', 'ArrowDown', 'Space', 'z'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-14 15:00–18:00 ${otherPhone}`, `06-15 09:00–11:45 ${phone}`, `06-17 09:00–11:45 ${phone}`, `06-18 09:00–11:45 ${phone}`])
  await press(page, ['Home', 'Insert', 'Control+A', '7', '-', '8', 'Enter'])
  await expect.poll(() => dutiesOf(page, id)).toHaveLength(5)
  expect((await dutiesOf(page, id))[0]).toBe(`06-14 07:00–08:00 ${otherPhone}`)
  await press(page, ['Control+A', 'Delete'])
  await expect(roster.getByText('Usunięto 5 dyżurów.')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect.poll(() => dutiesOf(page, id)).toHaveLength(5)
  await list.focus()
  await expectAccessible(page)
  await press(page, ['Home', 'Enter'])
  await expect(page.getByRole('dialog', { name: 'Dyżur' })).toBeVisible()
})

test('by mouse: what is marked with Ctrl is swapped, dragged together, copied with Ctrl, cut, pasted and removed by buttons, in the grid and in the list', async ({ start }) => {
  const { page } = await start()
  const { id, roster, grid } = await openNewRoster(page, period)
  await threeDuties(page, id)
  await answerOf(page, 'rosters.addDuties', { roster: id, duties: [{ date: '2027-06-15', from: '08:00', to: '09:00', phone: otherPhone }] })
  const cellOf = (day: string, line = phone) => grid.getByRole('gridcell', { name: new RegExp(`^${day.replace('.', '\\.')}.*${line}`) })
  const bar = roster.getByRole('group', { name: 'Czynności w siatce' })
  await expect(grid.getByText('15.00–18.00')).toHaveCount(3)
  await cellOf('10.06').getByText('15.00–18.00').click({ modifiers: ['Control'] })
  await cellOf('15.06', otherPhone).getByText('8.00–9.00').click({ modifiers: ['Control'] })
  await bar.getByRole('button', { name: 'Zamień terminy' }).click()
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-10 15:00–18:00 ${otherPhone}`, three[1], three[2], `06-15 08:00–09:00 ${phone}`])

  await cellOf('15.06').getByText('8.00–9.00').click({ modifiers: ['Control'] })
  await cellOf('11.06').getByText('15.00–18.00').click({ modifiers: ['Control'] })
  await drag(page, { of: cellOf('11.06').getByText('15.00–18.00') }, { of: cellOf('12.06') })
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-10 15:00–18:00 ${otherPhone}`, `06-12 15:00–18:00 ${phone}`, three[2], `06-16 08:00–09:00 ${phone}`])
  await page.keyboard.press('Escape')
  await page.keyboard.down('Control')
  await drag(page, { of: cellOf('16.06').getByText('8.00–9.00') }, { of: cellOf('17.06') })
  await page.keyboard.up('Control')
  await expect.poll(async () => (await dutiesOf(page, id)).slice(3)).toEqual([`06-16 08:00–09:00 ${phone}`, `06-17 08:00–09:00 ${phone}`])
  await cellOf('12.06').getByText('15.00–18.00').click()
  await bar.getByRole('button', { name: 'Wytnij' }).click()
  await cellOf('11.06').click()
  await bar.getByRole('button', { name: 'Wklej' }).click()
  await expect.poll(async () => (await dutiesOf(page, id)).slice(0, 3)).toEqual([`06-10 15:00–18:00 ${otherPhone}`, three[1], three[2]])
  const upperEdge = cellOf('11.06').locator('[data-edge=from]')
  await drag(page, { of: upperEdge }, { of: upperEdge, dy: 8 })
  await expect.poll(() => dutiesOf(page, id)).toContain(`06-11 15:15–18:00 ${phone}`)

  const list = roster.getByRole('grid', { name: 'Dyżury po kolei' })
  const row = (text: RegExp) => list.getByRole('row', { name: text })
  const listBar = roster.getByRole('group', { name: 'Czynności na liście' })
  await row(/^14\.06/).click()
  await row(/^17\.06/).click({ modifiers: ['Shift'] })
  await listBar.getByRole('button', { name: 'Usuń' }).click()
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-10 15:00–18:00 ${otherPhone}`, `06-11 15:15–18:00 ${phone}`])
  await row(/^11\.06/).click()
  await listBar.getByRole('button', { name: 'Zmień' }).click()
  await page.getByRole('menuitem', { name: 'Tydzień później' }).click()
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-10 15:00–18:00 ${otherPhone}`, `06-18 15:15–18:00 ${phone}`])
  await row(/^10\.06/).dblclick()
  await expect(page.getByRole('dialog', { name: 'Dyżur' })).toBeVisible()
})

test('a duty dragged to the border of the grid scrolls it, and lands on a day that was not seen; a table copied elsewhere is read when it is pasted on the grid', async ({ start }) => {
  const { page } = await start()
  const { id, grid } = await openNewRoster(page, period)
  await threeDuties(page, id)
  await grid.scrollIntoViewIfNeeded()
  const duty = grid.getByText('15.00–18.00').first()
  const [begin, box] = [await duty.boundingBox(), await grid.boundingBox()]
  if (!begin || !box) throw new Error('The grid is not on the screen')
  await page.mouse.move(begin.x + 10, begin.y + 8)
  await page.mouse.down()
  await page.mouse.move(begin.x + 20, box.y + box.height - 6, { steps: 5 })
  await expect(grid.getByRole('gridcell', { name: /^02\.07/ })).toBeInViewport()
  await expect(grid.getByRole('gridcell', { name: /^02\.07/ })).toHaveAttribute('data-emphasis', /over/)
  await page.mouse.up()
  await expect.poll(() => dutiesOf(page, id)).toEqual([three[1], three[2], `07-02 15:00–18:00 ${phone}`])

  await grid.focus()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, `Dzień\tGodziny\tTelefon\n17.06.2027\t9–13\t${otherPhone}\n18.06.2027\t9–13\t${otherPhone}`)
  const paste = page.getByRole('dialog', { name: 'Wklej z tekstu' })
  await paste.getByRole('button', { name: 'Dodaj 2 dyżury' }).click()
  await expect(paste).toBeHidden()
  expect((await dutiesOf(page, id)).slice(2, 4)).toEqual([`06-17 09:00–13:00 ${otherPhone}`, `06-18 09:00–13:00 ${otherPhone}`])
})

test('by mouse: empty cells are dragged over, a duty is dragged to another day, its edge to another hour; a Saturday is pointed out and repaired', async ({ start }) => {
  const { page } = await start()
  const { id, roster, grid } = await openNewRoster(page, period)
  const cellOf = (day: string) => grid.getByRole('gridcell', { name: new RegExp(`^${day.replace('.', '\\.')}`) })
  await grid.scrollIntoViewIfNeeded()
  await drag(page, { of: cellOf('10.06') }, { of: cellOf('11.06') })
  await expect(roster.getByRole('textbox', { name: 'Godziny dyżuru' })).toBeFocused()
  await typeHours(page, '10-14')
  await expect.poll(() => dutiesOf(page, id)).toEqual(['06-10 10:00–14:00', '06-11 10:00–14:00'])
  await expect(grid.getByText(/^do poprawy/)).toHaveCount(2) // without a telephone; rows are then as high as they will be

  await drag(page, { of: grid.getByText('10.00–14.00').first() }, { of: cellOf('12.06') })
  await expect.poll(() => dutiesOf(page, id)).toEqual(['06-11 10:00–14:00', '06-12 10:00–14:00'])
  const edge = grid.locator('[data-edge=to]').first()
  await drag(page, { of: edge }, { of: edge, dy: 16 })
  await expect.poll(() => dutiesOf(page, id)).toEqual(['06-11 10:00–14:30', '06-12 10:00–14:00'])

  const panel = roster.getByRole('region', { name: 'Do sprawdzenia' })
  const saturday = panel.getByRole('listitem').filter({ hasText: 'dzień wolny od pracy' })
  await saturday.getByRole('button', { name: 'Pokaż w siatce' }).click()
  await expect(grid).toBeFocused()
  await expectAccessible(page)
  await saturday.getByRole('button', { name: /^Napraw: / }).click()
  await expect.poll(() => dutiesOf(page, id)).toEqual(['06-11 10:00–14:30', '06-14 10:00–14:00'])
})

type Row = { id: string; date: string; from: string; to: string; phone: string; roster: string; consultation: string; firstDate: string | null }

test('the roster of 2024 is made again by a pattern, and by pasting its garbled table; it is moved to 2027 and published; two duties are changed, and the correction tells just that', async ({ start, folder }) => {
  test.slow()
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const { rows } = await answerOf<{ rows: Row[] }>(page, 'rosters.list', { limit: 20 })
  const real = rows.find(({ firstDate }) => firstDate === '2024-06-13')
  if (!real) throw new Error('The records have no roster of 2024')
  const wanted = await dutiesOf(page, real.id)
  expect(wanted).toHaveLength(16)

  const filled = await answerOf<Row>(page, 'rosters.create', { consultation: real.consultation, title: 'Według wzoru' })
  const { roster } = await openRoster(page, filled.id)
  await roster.getByRole('button', { name: 'Wypełnij według wzoru…' }).click()
  const fill = page.getByRole('dialog', { name: 'Wypełnij według wzoru' })
  await field(fill, 'Od godziny').fill('15')
  await field(fill, 'Do godziny').fill('18')
  await field(fill, 'Do godziny').blur()
  for (const [index, day] of ['18.06.2024', '28.06.2024'].entries()) {
    await fill.getByRole('button', { name: 'Dodaj wyjątek' }).click()
    const exceptions = fill.getByRole('group', { name: 'Wyjątki' })
    await field(exceptions, 'Dzień').nth(index).fill(day)
    await field(exceptions, 'Od godziny').nth(index).fill('10')
    await field(exceptions, 'Do godziny').nth(index).fill('14')
    await field(exceptions, 'Do godziny').nth(index).blur()
  }
  await expect(fill.getByText('19.06.2024 (środa): dzień spotkania w tych konsultacjach')).toBeVisible()
  await expectAccessible(page)
  await fill.getByRole('button', { name: 'Dodaj 16 dyżurów' }).click()
  await expect(fill).toBeHidden()
  const whenOf = (duties: readonly string[]) => duties.map((duty) => duty.slice(0, 17))
  expect(whenOf(await dutiesOf(page, filled.id))).toEqual(whenOf(wanted))

  const pasted = await answerOf<Row>(page, 'rosters.create', { consultation: real.consultation, title: 'Z tabeli' })
  await openRoster(page, pasted.id)
  await roster.getByRole('button', { name: 'Wklej z tekstu…' }).click()
  const paste = page.getByRole('dialog', { name: 'Wklej z tekstu' })
  await field(paste, 'Tekst albo tabela').fill(openKrakow)
  await expect(paste.getByRole('button', { name: 'Dodaj 16 dyżurów' })).toBeVisible()
  await expectAccessible(page)
  await paste.getByRole('button', { name: 'Dodaj 16 dyżurów' }).click()
  await expect(paste).toBeHidden()
  expect((await dutiesOf(page, pasted.id)).map((duty) => duty.replaceAll(' ', ''))).toEqual(wanted.map((duty) => duty.replaceAll(' ', '')))

  const moved = await openNewRoster(page, period)
  await moved.roster.getByRole('button', { name: 'Kopiuj dyżury…' }).click()
  const copy = page.getByRole('dialog', { name: 'Kopiuj dyżury' })
  await choose(copy.getByRole('combobox', { name: 'Z harmonogramu' }), { typed: 'Z tabeli', line: /Z tabeli/ })
  await expect(copy.getByRole('cell', { name: '10.06.2027 (czwartek)' })).toBeVisible()
  await expectAccessible(page)
  await copy.getByRole('button', { name: /^Dodaj \d+ dyżur/ }).click()
  await expect(copy).toBeHidden()
  const in2027 = (duty: string) => addDays(`2024-${duty.slice(0, 5)}`, 156 * 7).slice(5) + duty.slice(5)
  expect((await dutiesOf(page, moved.id)).map((duty) => duty.replaceAll(' ', ''))).toEqual(wanted.map((duty) => in2027(duty).replaceAll(' ', '')))

  const state = roster.getByRole('region', { name: 'Stan harmonogramu' })
  await state.getByRole('button', { name: 'Opublikuj' }).click()
  await expect(state.getByText(/^opublikowany, od .*, wersja 1$/)).toBeVisible()
  await roster.getByRole('grid', { name: 'Dyżury po kolei' }).focus()
  await press(page, ['Home', 'Shift+Alt+ArrowDown', 'ArrowDown', 'Delete'])
  await expect(state.getByText('Od ostatniej publikacji są zmiany, których nie ogłoszono – odwołane: 1 dyżur, zmienione: 1 dyżur.')).toBeVisible()
  await state.getByRole('button', { name: 'Opublikuj zmiany' }).click()
  await expect(state.getByText(/, wersja 2$/)).toBeVisible()
  await saveInto(app, folder)
  await roster.getByRole('button', { name: 'Korekta harmonogramu dyżurów' }).click()
  const notice = page.getByRole('dialog', { name: 'Korekta harmonogramu dyżurów' })
  await notice.getByRole('button', { name: 'Zapisz jako…' }).click()
  await page.getByRole('menuitem', { name: 'Word (DOCX)' }).click()
  await expect(notice.getByText(/^Zapisano: .*\.docx$/)).toBeVisible()
  const file = readdirSync(folder).find((name) => name.endsWith('.docx')) ?? ''
  const told = readOfficeText('docx', readFileSync(join(folder, file))).join('\n').replaceAll(/[^\S\n]+/g, ' ')
  expect(told.match(/\d\d\.0[67]\.2027 \(/g)).toEqual(['11.06.2027 (', '10.06.2027 ('])
  expect(told).toMatch(/15\.00–18\.00[\s\S]*15\.00–18\.15/)
})

test('the announcement of 2025 is pasted: its one duty is read, the week is asked about and answered by a press, the rest is shown with its reason', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  const { rows } = await answerOf<{ rows: Row[] }>(page, 'rosters.list', { limit: 20 })
  const { consultation } = rows.find(({ firstDate }) => firstDate?.startsWith('2025')) ?? { consultation: '' }
  const { id } = await answerOf<Row>(page, 'rosters.create', { consultation, title: 'Z ogłoszenia' })
  const { roster } = await openRoster(page, id)
  await roster.getByRole('button', { name: 'Wklej z tekstu…' }).click()
  const paste = page.getByRole('dialog', { name: 'Wklej z tekstu' })
  await field(paste, 'Tekst albo tabela').fill(announcement)
  await expect(paste.getByRole('cell', { name: '03.10.2025 (piątek)' })).toBeVisible()
  await expect(paste.getByRole('region', { name: 'Nie zrozumiano' }).getByText('Jest dzień, ale nie ma godzin.').first()).toBeVisible()
  await paste.getByRole('group', { name: 'Czy w okresie „29.09–3.10” dyżur jest każdego dnia?' }).getByRole('button', { name: 'Tak (dni: 5)' }).click()
  await expect(paste.getByRole('cell', { name: '30.09.2025 (wtorek)' })).toBeVisible()
  await expectAccessible(page)
  await paste.getByRole('button', { name: /^Dodaj \d dyżur/ }).click()
  await expect(paste).toBeHidden()
  expect([...new Set((await dutiesOf(page, id)).map((duty) => duty.trim()))]).toEqual(['09-29', '09-30', '10-01', '10-02', '10-03'].map((day) => `${day} 10:00–14:00`))
})

test('a roster is published; two duties are changed and published again, and the notice of the correction says just that; the calendar cancels what is gone', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  const { id, roster, grid } = await openNewRoster(page, period)
  await answerOf(page, 'rosters.addDuties', { roster: id, duties: ['2027-06-10', '2027-06-11', '2027-06-14'].map((date) => ({ date, from: '15:00', to: '18:00', phone })) })
  await expect(grid.getByText('15.00–18.00')).toHaveCount(3)
  const state = roster.getByRole('region', { name: 'Stan harmonogramu' })
  await state.getByRole('button', { name: 'Opublikuj' }).click()
  await expect(state.getByText(/^opublikowany, od .*, wersja 1$/)).toBeVisible()

  await grid.focus()
  await press(page, ['PageUp', 'Shift+Alt+ArrowDown', 'ArrowDown', 'Delete'])
  await expect.poll(() => dutiesOf(page, id)).toEqual([`06-10 15:00–18:15 ${phone}`, `06-14 15:00–18:00 ${phone}`])
  await state.getByText('Zmiany od publikacji').click()
  await expect(state.getByRole('region', { name: 'Zmienione' }).getByRole('listitem')).toHaveText(/^10\.06\.2027 \(czwartek\).*godziny 15\.00–18\.15 \(było: 15\.00–18\.00\)$/)
  await expect(state.getByRole('region', { name: 'Odwołane' }).getByRole('listitem')).toHaveText(/^11\.06\.2027 \(piątek\)/)
  await expectAccessible(page)
  await state.getByRole('button', { name: 'Opublikuj zmiany' }).click()
  await expect(state.getByText(/, wersja 2$/)).toBeVisible()
  const calendars = join(folder, 'kalendarze')
  mkdirSync(calendars)
  await chooseInDialog(app, [calendars])
  await roster.getByRole('button', { name: 'Kalendarze (ICS)' }).click()
  await page.getByRole('menuitem', { name: 'Tylko cały harmonogram' }).click()
  await expect(roster.getByText('Zapisano 1 plik kalendarza w folderze kalendarze.')).toBeVisible()
  const [file] = readdirSync(calendars)
  const events = readFileSync(join(calendars, file ?? ''), 'utf8').split('BEGIN:VEVENT').slice(1)
  expect([events.length, events.filter((event) => event.includes('STATUS:CANCELLED')).length]).toEqual([3, 1])

  await roster.getByRole('button', { name: 'Korekta harmonogramu dyżurów' }).click()
  const preview = page.getByRole('dialog', { name: 'Korekta harmonogramu dyżurów' }).frameLocator('iframe')
  await expect(preview.getByText('15.00–18.15').first()).toBeVisible()
  await expect(preview.getByText('14 czerwca')).toHaveCount(0)
})
