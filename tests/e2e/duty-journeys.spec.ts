import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { addDays } from '#shared/domain/day.ts'
import { announcement, openKrakow } from '#tests/sample/seeds.ts'
import { valueOf } from './call.ts'
import { choose, field, loadRecords } from './clerk.ts'
import { period, phone, press } from './duty-hand.ts'
import { dutiesOf, expectDuties, openNewRoster, openRoster } from './duty-roster.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { publishRoster } from './publish-roster.ts'
import { savePaper } from './save-paper.ts'
import { chooseInDialog, saveInto } from './script-dialog.ts'

type Row = { id: string; date: string; from: string; to: string; phone: string; roster: string; consultation: string; firstDate: string | null }

test('the roster of 2024 is made again by a pattern, and by pasting its garbled table; it is moved to 2027 and published; two duties are changed, and the correction tells just that', async ({ start, folder }) => {
  test.slow()
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const { rows } = await valueOf<{ rows: Row[] }>(page, 'rosters.list', { limit: 20 })
  const real = rows.find(({ firstDate }) => firstDate === '2024-06-13')
  if (!real) throw new Error('The records have no roster of 2024')
  const wanted = await dutiesOf(page, real.id)
  expect(wanted).toHaveLength(16)

  const filled = await valueOf<Row>(page, 'rosters.create', { consultation: real.consultation, title: 'Według wzoru' })
  const { roster } = await openRoster(page, filled.id)
  await roster.getByRole('button', { name: 'Wypełnij według wzoru…', exact: true }).click()
  const fill = page.getByRole('dialog', { name: 'Wypełnij według wzoru', exact: true })
  await field(fill, 'Od godziny').fill('15')
  await field(fill, 'Do godziny').fill('18')
  await field(fill, 'Do godziny').blur()
  for (const [index, day] of ['18.06.2024', '28.06.2024'].entries()) {
    await fill.getByRole('button', { name: 'Dodaj wyjątek' }).click()
    const exceptions = fill.getByRole('group', { name: 'Wyjątki', exact: true })
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

  const pasted = await valueOf<Row>(page, 'rosters.create', { consultation: real.consultation, title: 'Z tabeli' })
  await openRoster(page, pasted.id)
  await roster.getByRole('button', { name: 'Wklej z tekstu…', exact: true }).click()
  const paste = page.getByRole('dialog', { name: 'Wklej z tekstu', exact: true })
  await field(paste, 'Tekst albo tabela').fill(openKrakow)
  await expect(paste.getByRole('button', { name: 'Dodaj 16 dyżurów' })).toBeVisible()
  await expectAccessible(page)
  await paste.getByRole('button', { name: 'Dodaj 16 dyżurów' }).click()
  await expect(paste).toBeHidden()
  expect((await dutiesOf(page, pasted.id)).map((duty) => duty.replaceAll(' ', ''))).toEqual(wanted.map((duty) => duty.replaceAll(' ', '')))

  const moved = await openNewRoster(page, period)
  await moved.roster.getByRole('button', { name: 'Kopiuj dyżury…', exact: true }).click()
  const copy = page.getByRole('dialog', { name: 'Kopiuj dyżury', exact: true })
  await choose(copy.getByRole('combobox', { name: 'Z harmonogramu', exact: true }), { typed: 'Z tabeli', line: /Z tabeli/ })
  await expect(copy.getByRole('cell', { name: '10.06.2027 (czwartek)' })).toBeVisible()
  await expectAccessible(page)
  await copy.getByRole('button', { name: /^Dodaj \d+ dyżur/ }).click()
  await expect(copy).toBeHidden()
  const in2027 = (duty: string) => addDays(`2024-${duty.slice(0, 5)}`, 156 * 7).slice(5) + duty.slice(5)
  expect((await dutiesOf(page, moved.id)).map((duty) => duty.replaceAll(' ', ''))).toEqual(wanted.map((duty) => in2027(duty).replaceAll(' ', '')))

  const state = roster.getByRole('region', { name: 'Stan harmonogramu', exact: true })
  await publishRoster(state, { act: 'Opublikuj', says: /^opublikowany, od .*, wersja 1$/ })
  await roster.getByRole('grid', { name: 'Dyżury po kolei', exact: true }).focus()
  await press(page, ['Home', 'Shift+Alt+ArrowDown', 'ArrowDown', 'Delete'])
  await expect(state.getByText('Od ostatniej publikacji są zmiany, których nie ogłoszono – odwołane: 1 dyżur, zmienione: 1 dyżur.')).toBeVisible()
  await publishRoster(state, { act: 'Opublikuj zmiany', says: /, wersja 2$/ })
  await saveInto(app, folder)
  await roster.getByRole('button', { name: 'Korekta harmonogramu dyżurów', exact: true }).click()
  const notice = page.getByRole('dialog', { name: 'Korekta harmonogramu dyżurów', exact: true })
  await savePaper(notice, { format: 'Word (DOCX)', says: /^Zapisano: .*\.docx$/ })
  const file = readdirSync(folder).find((name) => name.endsWith('.docx')) ?? ''
  const told = readOfficeText('docx', readFileSync(join(folder, file))).join('\n').replaceAll(/[^\S\n]+/g, ' ')
  expect(told.match(/\d\d\.0[67]\.2027 \(/g)).toEqual(['11.06.2027 (', '10.06.2027 ('])
  expect(told).toMatch(/15\.00–18\.00[\s\S]*15\.00–18\.15/)
})

test('the announcement of 2025 is pasted: its one duty is read, the week is asked about and answered by a press, the rest is shown with its reason', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  const { rows } = await valueOf<{ rows: Row[] }>(page, 'rosters.list', { limit: 20 })
  const { consultation } = rows.find(({ firstDate }) => firstDate?.startsWith('2025')) ?? { consultation: '' }
  const { id } = await valueOf<Row>(page, 'rosters.create', { consultation, title: 'Z ogłoszenia' })
  const { roster } = await openRoster(page, id)
  await roster.getByRole('button', { name: 'Wklej z tekstu…', exact: true }).click()
  const paste = page.getByRole('dialog', { name: 'Wklej z tekstu', exact: true })
  await field(paste, 'Tekst albo tabela').fill(announcement)
  await expect(paste.getByRole('cell', { name: '03.10.2025 (piątek)' })).toBeVisible()
  await expect(paste.getByRole('region', { name: 'Nie zrozumiano', exact: true }).getByText('Jest dzień, ale nie ma godzin.').first()).toBeVisible()
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
  await valueOf(page, 'rosters.addDuties', { roster: id, duties: ['2027-06-10', '2027-06-11', '2027-06-14'].map((date) => ({ date, from: '15:00', to: '18:00', phone })) })
  await expect(grid.getByText('15.00–18.00')).toHaveCount(3)
  const state = roster.getByRole('region', { name: 'Stan harmonogramu', exact: true })
  await publishRoster(state, { act: 'Opublikuj', says: /^opublikowany, od .*, wersja 1$/ })

  await grid.focus()
  await press(page, ['PageUp', 'Shift+Alt+ArrowDown', 'ArrowDown', 'Delete'])
  await expectDuties(page, id, [`06-10 15:00–18:15 ${phone}`, `06-14 15:00–18:00 ${phone}`])
  await state.getByText('Zmiany od publikacji').click()
  await expect(state.getByRole('region', { name: 'Zmienione', exact: true }).getByRole('listitem')).toHaveText(/^10\.06\.2027 \(czwartek\).*godziny 15\.00–18\.15 \(było: 15\.00–18\.00\)$/)
  await expect(state.getByRole('region', { name: 'Odwołane', exact: true }).getByRole('listitem')).toHaveText(/^11\.06\.2027 \(piątek\)/)
  await expectAccessible(page)
  await publishRoster(state, { act: 'Opublikuj zmiany', says: /, wersja 2$/ })
  const calendars = join(folder, 'kalendarze')
  mkdirSync(calendars)
  await chooseInDialog(app, [calendars])
  await roster.getByRole('button', { name: 'Kalendarze (ICS)', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Tylko cały harmonogram', exact: true }).click()
  await expect(roster.getByText('Zapisano 1 plik kalendarza w folderze kalendarze.')).toBeVisible()
  const [file] = readdirSync(calendars)
  const events = readFileSync(join(calendars, file ?? ''), 'utf8').split('BEGIN:VEVENT').slice(1)
  expect([events.length, events.filter((event) => event.includes('STATUS:CANCELLED')).length]).toEqual([3, 1])

  await roster.getByRole('button', { name: 'Korekta harmonogramu dyżurów', exact: true }).click()
  const preview = page.getByRole('dialog', { name: 'Korekta harmonogramu dyżurów', exact: true }).frameLocator('iframe')
  await expect(preview.getByText('15.00–18.15').first()).toBeVisible()
  await expect(preview.getByText('14 czerwca')).toHaveCount(0)
})
