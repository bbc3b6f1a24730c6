import { expect, type Page } from '@playwright/test'
import { valueOf } from './call.ts'
import { card, correct, field, goTo, list, redoButton, tabTo, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

type Created = { id: string }
type Row = { receivedOn: string; receivedTime: string | null; channel: string; senderName: string; remarks: number; isLate: boolean }

const opened = { subjectFull: 'Projekt programu współpracy', subjectShort: 'RPW próbny', startsOn: '2026-09-21', endsOn: '2026-10-16', deadlineTime: '15:00' }
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Zgłoszenia: RPW próbny' })
const rowsOf = async (page: Page, consultation: string) =>
  (await valueOf<{ rows: Row[] }>(page, 'submissions.list', { consultation })).rows.map(({ receivedOn, receivedTime, channel, senderName, remarks, isLate }) => [receivedOn, receivedTime, channel, senderName, remarks, isLate])

/** Goes to a field and types: what stood there ready gives way. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, field(dialogOf(page), name))
  await page.keyboard.type(text)
}

/** Takes the first line under the box that is being typed in. */
async function takeFirst(page: Page, { box = 'Organizacja', line }: { box?: string; line: string }): Promise<void> {
  const offered = page.getByRole('listbox', { name: box }).getByRole('option')
  await expect(offered.first()).toHaveText(line)
  await expect(offered.first()).toHaveAttribute('data-combobox-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(offered).toHaveCount(0)
}

/** Enter in the number of remarks stores the letter; the next one begins at its sender. */
async function store(page: Page, remarks: string, count: number): Promise<void> {
  await type(page, 'Liczba uwag', remarks)
  await page.keyboard.press('Enter')
  await expect(dialogOf(page).getByText(/^Wpisano teraz: /)).toHaveText(new RegExp(`^Wpisano teraz: ${count} `))
}

test('a pile of letters is entered by keyboard alone: each keeps the channel and the day of the last one, a late one is told, the figures grow, undo takes the last one back', async ({ start }) => {
  const { page } = await start()
  const consultation = (await valueOf<Created>(page, 'consultations.create', opened)).id
  await valueOf(page, 'organisations.create', { name: 'Koci Patrol' })
  await goTo(page, `#/consultations/${consultation}`)
  const section = card(page).getByRole('region', { name: 'Zgłoszenia, które wpłynęły', exact: true })
  await expect(section.getByText('Nie wpisano jeszcze zgłoszeń.')).toBeVisible()
  await section.getByRole('button', { name: 'Wpisz zgłoszenia', exact: true }).focus()
  await page.keyboard.press('Enter')

  const organisation = field(dialogOf(page), 'Organizacja')
  await expect(dialogOf(page).getByLabel('Sposób zgłoszenia', { exact: true }).first()).toBeFocused()
  await type(page, 'Dzień wpływu', '16.10.2026')
  await type(page, 'Organizacja', 'ko')
  await takeFirst(page, { line: 'Koci Patrol' })
  await expectAccessible(page)
  await store(page, '3', 1)

  await expect(organisation).toBeFocused()
  await expect(field(dialogOf(page), 'Dzień wpływu')).toHaveValue('16.10.2026')
  await page.keyboard.type('Fundacja Łąka')
  await takeFirst(page, { line: 'Dodaj nową organizację „Fundacja Łąka”' })
  await expect(page.getByText('Cofnij: Dodano organizację: Fundacja Łąka')).toBeVisible()
  await store(page, '12', 2)
  await expect(dialogOf(page).getByText('Wpisano teraz: 2 zgłoszenia. Ostatnie: Fundacja Łąka · 12 uwag · dodano nową organizację.')).toBeVisible()

  await expect(organisation).toBeFocused()
  await page.keyboard.type('Koci')
  const offered = page.getByRole('listbox', { name: 'Organizacja', exact: true })
  await expect(offered).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(offered).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(dialogOf(page).getByRole('alert')).toHaveText('Nie zapisano: wybierz nadawcę z listy pod polem. Ostatnia pozycja listy dodaje nowy wpis.')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Koci Pat')
  await expect(offered.getByRole('option').nth(1)).toHaveText('Dodaj nową organizację „Koci Pat”')
  await page.keyboard.press('ArrowDown')
  await takeFirst(page, { line: 'Koci Patrol' })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await type(page, 'Godzina wpływu', '15.40')
  await store(page, '1', 3)
  await expect(dialogOf(page).getByText('Wpisano teraz: 3 zgłoszenia. Ostatnie: Koci Patrol · 1 uwaga · po terminie.')).toBeVisible()

  for (const [index, name] of ['Jan Bór', 'Ewa Gaj'].entries()) {
    await type(page, 'Organizacja', 'Koci Patrol')
    await takeFirst(page, { line: 'Koci Patrol' })
    await type(page, 'Osoba, która podpisała za organizację', name)
    await takeFirst(page, { box: 'Osoba, która podpisała za organizację', line: `Dodaj nową osobę „${name}”` })
    await expect(page.getByText(`Cofnij: Dodano osobę: ${name}`)).toBeVisible()
    await store(page, '2', 4 + index)
  }
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()

  await expect(section.getByText('5 zgłoszeń, 20 uwag; po terminie 1.')).toBeVisible()
  expect(await rowsOf(page, consultation)).toEqual([
    ['2026-10-16', null, 'email', 'Koci Patrol', 3, false], ['2026-10-16', null, 'email', 'Fundacja Łąka', 12, false], ['2026-10-16', null, 'email', 'Koci Patrol, Jan Bór', 2, false],
    ['2026-10-16', null, 'email', 'Koci Patrol, Ewa Gaj', 2, false], ['2026-10-16', '15:40', 'email', 'Koci Patrol', 1, true],
  ])
  await expectAccessible(page)
  await page.keyboard.press('Control+Z')
  await expect(section.getByText('4 zgłoszenia, 18 uwag; po terminie 1.')).toBeVisible()
  await redoButton(page).click()
  await expect(section.getByText('5 zgłoszeń, 20 uwag; po terminie 1.')).toBeVisible()
})

test('what was typed outlives the window; a letter is found, corrected and removed in its own place', async ({ start }) => {
  const app = await start()
  const consultation = (await valueOf<Created>(app.page, 'consultations.create', opened)).id
  const { id } = await valueOf<Created>(app.page, 'submissions.create', { consultation, channel: 'post', receivedOn: '2026-10-19', remarks: 2, caseNumber: 'SZ-07.526.9.2026' })
  await goTo(app.page, `#/consultations/${consultation}`)
  await card(app.page).getByRole('button', { name: 'Wpisz zgłoszenia', exact: true }).click()
  await field(dialogOf(app.page), 'Notatka dla Referatu').fill('Załącznik w innej kopercie')
  await expect.poll(async () => (await valueOf<{ rows: unknown[] }>(app.page, 'drafts.list', {})).rows.length).toBe(1)
  await app.close()

  const { page } = await start()
  await goTo(page, `#/submissions?consultation=${consultation}`)
  await page.getByRole('button', { name: 'Wpisz zgłoszenia', exact: true }).click()
  await dialogOf(page).getByRole('button', { name: 'Wstaw do pól', exact: true }).click()
  await expect(field(dialogOf(page), 'Notatka dla Referatu')).toHaveValue('Załącznik w innej kopercie')
  await dialogOf(page).getByRole('button', { name: 'Zamknij', exact: true }).last().click()

  await list(page).getByRole('option', { name: /^bez podpisu/ }).click()
  await expect(page).toHaveURL(new RegExp(`#/submissions/${id}`))
  await expect(card(page).getByText('Wpłynęło po terminie tych konsultacji.')).toBeVisible()
  await expectAccessible(page)
  await correct(card(page), 'Dzień wpływu', '12.10.2026')
  await expect(card(page).getByText('Wpłynęło po terminie tych konsultacji.')).toBeHidden()
  await card(page).getByRole('button', { name: 'Usuń', exact: true }).click()
  await expect(list(page).getByText(/^W roku \d+ nie ma zgłoszeń\./)).toBeVisible()
  await undoButton(page).click()
  await expect(list(page).getByRole('option', { name: /poczta tradycyjna · 2 uwagi · RPW próbny/ })).toBeVisible()
})
