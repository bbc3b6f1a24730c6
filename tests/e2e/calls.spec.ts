import { expect, type Page } from '@playwright/test'
import { valueOf } from './call.ts'
import { arrowTo, card, choose, field, findAndOpen, goTo, list, tabTo, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

type Created = { id: string }
type Call = { id: string; date: string; duty: string | null; roster: string | null; topic: string; answer: string; callerKind: string; organisation: string | null; person: string | null; remark: string | null }

/** A consultation whose roster has one duty today, from the first minute to the last, so that it is on whenever the test runs. */
async function startDuty(page: Page): Promise<{ consultation: string; roster: string; duty: string; today: string }> {
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date()))
  const consultation = await valueOf<Created>(page, 'consultations.create', { subjectFull: 'Projekt programu współpracy', subjectShort: 'RPW próbny', startsOn: today, endsOn: today })
  const roster = await valueOf<Created>(page, 'rosters.create', { consultation: consultation.id, title: 'Dyżury ekspertów' })
  const { created } = await valueOf<{ created: [string] }>(page, 'rosters.addDuties', { roster: roster.id, duties: [{ date: today, from: '00:00', to: '23:59', phone: '12 616 57 69' }] })
  return { consultation: consultation.id, roster: roster.id, duty: created[0], today }
}

/** Opens the choice that has the focus and goes along it to a line. */
async function chooseKind(page: Page, line: string): Promise<void> {
  const offered = page.getByRole('option', { name: line })
  await page.keyboard.press('ArrowDown')
  await expect(offered).toBeVisible()
  await arrowTo(offered)
  await page.keyboard.press('Enter')
}

const calls = async (page: Page) => {
  const { rows } = await valueOf<{ rows: Created[] }>(page, 'calls.list', {})
  return Promise.all(rows.map(({ id }) => valueOf<Call>(page, 'calls.get', { id })))
}

test('somebody calls during a duty: by keyboard alone the call is noted with its duty and a new organisation, one key makes it a remark, and undo and redo take it back and forth', async ({ start }) => {
  const { page } = await start()
  const at = await startDuty(page)
  await goTo(page, `#/rosters/${at.roster}`)
  await expect(card(page).getByText('Nie zapisano jeszcze rozmów.')).toBeVisible()

  await page.keyboard.press('Control+D')
  const dialog = page.getByRole('dialog', { name: 'Nowa rozmowa', exact: true })
  await expect(field(dialog, 'Temat')).toBeFocused()
  await page.keyboard.type('Czy środki na wkład własny można łączyć z dotacją dzielnicy?')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Tak, art. 14.')
  const kind = dialog.getByRole('combobox', { name: 'Kto dzwoni', exact: true })
  await tabTo(page, kind)
  await chooseKind(page, 'organizacja')
  await expect(kind).toHaveValue('organizacja')
  await choose(field(dialog, 'Organizacja'), { typed: 'Fundacja Łąka', line: 'Dodaj nową organizację „Fundacja Łąka”' })
  await expect(field(dialog, 'Organizacja')).toHaveValue('Fundacja Łąka')
  await expect(dialog.getByText('Harmonogram: Dyżury ekspertów, konsultacje: RPW próbny.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')

  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(/^Rozmowa: /)
  const [made] = await calls(page)
  const organisation = await valueOf<{ rows: Created[] }>(page, 'organisations.list', { search: 'Fundacja Łąka' })
  expect(made).toMatchObject({ duty: at.duty, roster: at.roster, callerKind: 'organisation', organisation: organisation.rows[0]!.id, answer: 'Tak, art. 14.', remark: null })
  await expectAccessible(page)

  await field(card(page), 'Udzielona odpowiedź').focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' Szczegóły prześlemy.')
  await page.keyboard.press('Control+U')
  const link = card(page).getByRole('link', { name: /^uwaga \d+\// })
  await expect(link).toBeFocused()
  await expect(undoButton(page)).toHaveText(/^Cofnij: Zapisano uwagę z rozmowy: /)
  const [remarked] = await calls(page)
  const remark = await valueOf<{ content: string; note: string; isCancelled: boolean }>(page, 'postulates.get', { id: remarked!.remark! })
  expect([remark.content, remark.note.split('\n')[1]]).toEqual(['Czy środki na wkład własny można łączyć z dotacją dzielnicy?', 'Odpowiedź udzielona przez telefon: Tak, art. 14. Szczegóły prześlemy.'])

  await page.keyboard.press('Control+Z')
  await expect(card(page).getByRole('button', { name: /^Zapisz jako uwagę/ })).toBeVisible()
  await expect.poll(async () => (await calls(page))[0]!.remark).toBeNull()
  await page.keyboard.press('Control+Y')
  await expect(link).toBeVisible()
  await expect.poll(() => calls(page)).toEqual([{ ...remarked, revision: expect.any(Number) }])
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(card(page).getByText('Czy środki na wkład własny można łączyć z dotacją dzielnicy?').first()).toBeVisible()

  await goTo(page, `#/consultations/${at.consultation}`)
  await expect(card(page).getByText('1 rozmowa, z odpowiedzią 1, zapisane jako uwagi 1.')).toBeVisible()
})

test('what was typed for a call stays when its window is closed, and is offered again after a crash', async ({ start }) => {
  const first = await start()
  await startDuty(first.page)
  await goTo(first.page, '#/calls')
  await expect(first.page.getByText('Tu są rozmowy telefoniczne podczas dyżurów')).toBeVisible()
  await first.page.keyboard.press('Control+D')
  const dialog = first.page.getByRole('dialog', { name: 'Nowa rozmowa', exact: true })
  await expect(field(dialog, 'Temat')).toBeFocused()
  await first.page.keyboard.type('Pytanie o kosztorys')
  await first.page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await first.page.keyboard.press('Control+D')
  await expect(dialog.getByText(/^To niezapisana rozmowa: /)).toBeVisible()
  await expect(field(dialog, 'Temat')).toHaveValue('Pytanie o kosztorys')
  await expect.poll(async () => (await valueOf<{ rows: { values: { topic?: string } }[] }>(first.page, 'drafts.list', {})).rows.map(({ values }) => values.topic)).toEqual(['Pytanie o kosztorys'])
  await first.kill()

  const { page } = await start()
  await findAndOpen(page, { typed: 'nowa rozmowa', line: 'Nowa rozmowa podczas dyżuru' })
  const again = page.getByRole('dialog', { name: 'Nowa rozmowa', exact: true })
  await again.getByRole('button', { name: 'Wstaw do pól', exact: true }).press('Enter')
  await expect(field(again, 'Temat')).toHaveValue('Pytanie o kosztorys')
  await page.keyboard.press('Control+Enter')
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(/^Rozmowa: /)
  expect((await calls(page)).map(({ topic }) => topic)).toEqual(['Pytanie o kosztorys'])
  await expect.poll(() => valueOf(page, 'drafts.list', {})).toEqual({ rows: [] })
})

test('on the card of a call its caller is changed by keyboard: a kind that needs a name is stored with the name, and of a caller without one nothing is kept', async ({ start }) => {
  const { page } = await start()
  const at = await startDuty(page)
  await valueOf(page, 'people.create', { fullName: 'Żaneta Łąka' })
  const { id } = await valueOf<Created>(page, 'calls.create', { date: at.today, time: '10:20', topic: 'Kosztorys oferty', duty: at.duty })
  await goTo(page, `#/calls/${id}`)
  const kind = card(page).getByRole('combobox', { name: 'Kto dzwoni', exact: true })
  await tabTo(page, kind)
  await chooseKind(page, 'mieszkanka albo mieszkaniec')
  await expect(card(page).getByText('Wybierz, kto dzwonił. Do tego czasu w rozmowie zostaje: bez nazwiska.')).toBeVisible()
  const person = field(card(page), 'Mieszkanka albo mieszkaniec')
  await tabTo(page, person)
  await page.keyboard.type('żaneta ł')
  await arrowTo(page.getByRole('option', { name: 'Żaneta Łąka' }))
  await page.keyboard.press('Enter')
  await expect(person).toHaveValue('Żaneta Łąka')
  await expect.poll(async () => (await calls(page)).map(({ callerKind, person }) => [callerKind, person !== null])).toEqual([['person', true]])
  await expect(card(page).getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await tabTo(page, kind)
  await chooseKind(page, 'bez nazwiska')
  await expect.poll(async () => (await calls(page)).map(({ callerKind, person }) => [callerKind, person])).toEqual([['anonymous', null]])
})

test('a duty that is opened offers a call during it: its window gives way to that of the call, and the next key is the topic', async ({ start }) => {
  const { page } = await start()
  const at = await startDuty(page)
  await goTo(page, `#/rosters/${at.roster}`)
  await tabTo(page, card(page).getByRole('grid', { name: 'Dyżury: dni i telefony' }))
  await page.keyboard.press('Enter')
  const offer = page.getByRole('dialog', { name: 'Dyżur', exact: true }).getByRole('button', { name: 'Nowa rozmowa podczas tego dyżuru', exact: true })
  await tabTo(page, offer)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Nowa rozmowa', exact: true })
  await expect(field(dialog, 'Temat')).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.type('Pytanie o godziny')
  await page.keyboard.press('Control+Enter')
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(/^Rozmowa: /)
  expect((await calls(page)).map(({ topic, duty }) => [topic, duty])).toEqual([['Pytanie o godziny', at.duty]])
})

test('in the list one key makes a remark of the row under the keys, filters narrow it, and Ctrl+K finds a call and opens it', async ({ start }) => {
  const { page } = await start()
  const at = await startDuty(page)
  await valueOf(page, 'calls.create', { date: at.today, time: '10:20', topic: 'Kosztorys oferty', duty: at.duty })
  await valueOf(page, 'calls.create', { date: at.today, time: '10:40', topic: 'Boisko przy szkole', consultation: at.consultation })
  await goTo(page, `#/calls?consultation=${at.consultation}`)
  const rows = list(page).getByRole('listbox').getByRole('option')
  await expect(rows).toHaveText([/Boisko przy szkole/, /Kosztorys oferty/])
  await tabTo(page, list(page).getByRole('listbox'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+U')
  await expect(list(page).getByRole('link', { name: /^uwaga \d+\// })).toBeVisible()
  await expect(rows.nth(1)).toHaveText(/uwaga \d+\//)
  await expect(rows.nth(0)).not.toHaveText(/uwaga/)
  await expectAccessible(page)

  await findAndOpen(page, { typed: 'boisko szkole', line: /Boisko przy szkole/ })
  await expect(field(card(page), 'Temat')).toHaveValue('Boisko przy szkole')
  await card(page).getByRole('button', { name: 'Historia', exact: true }).click()
  await expect(page.getByRole('dialog').getByText('Boisko przy szkole').first()).toBeVisible()
})
