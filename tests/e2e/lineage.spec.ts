import { expect, type Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { call } from './call.ts'
import { card, choose, goTo, loadRecords, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

type Rows = { rows: { id: string; number: string }[] }

async function open(page: Page, number: string): Promise<void> {
  const reply = await call(page, 'postulates.list', { limit: 200 })
  const found = reply.ok ? (reply.value as Rows).rows.find((row) => row.number === number) : undefined
  await goTo(page, `#/postulates/${found?.id}`)
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(new RegExp(` ${number}$`))
}

/** Presses undo and waits until another act is the next to be taken back. */
async function undo(page: Page, act: RegExp): Promise<void> {
  await expect(undoButton(page)).toHaveAccessibleName(act)
  await undoButton(page).click()
  await expect(undoButton(page)).not.toHaveAccessibleName(act)
}

test('an entry is divided by its points, another joined to it; after a restart each is taken back in one step', async ({ start }) => {
  test.slow() // two starts and the whole way between them
  const first: AppUnderTest = await start()
  const { page } = first
  await loadRecords(page)

  await open(page, '16/2026')
  const entry = card(page)
  await entry.getByRole('button', { name: 'Podziel…', exact: true }).click()
  const dividing = page.getByRole('dialog', { name: 'Podział wpisu 16/2026' })
  await dividing.getByRole('button', { name: 'Zaproponuj podział na 4 części' }).click()
  await dividing.getByRole('button', { name: 'Usuń część 4' }).click()
  await expect(dividing.getByRole('region', { name: 'Podgląd podziału', exact: true })).toContainText('3 nowe wpisy w miejsce 16/2026')
  await expect(dividing.getByRole('deletion').last()).toContainText('osobny wskaźnik')
  await expectAccessible(page)
  await dividing.getByRole('button', { name: 'Podziel', exact: true }).click()
  await expect(entry.getByText('Podzielono na: 21/2026, 22/2026, 23/2026.')).toBeVisible()
  await expect(entry.getByText('Odpowiada się na jego części: 21/2026, 22/2026, 23/2026.')).toBeVisible()
  await expect(entry.getByRole('textbox', { name: 'Treść', exact: true })).toHaveValue(/osobny wskaźnik/)
  await expectAccessible(page)

  await entry.getByRole('link', { name: '22/2026', exact: true }).first().click()
  await expect(entry.getByRole('heading', { level: 2 })).toHaveText('Postulat 22/2026')
  const related = entry.getByRole('region', { name: 'Powiązane wpisy', exact: true })
  await expect(related).toContainText('Wydzielony z16/2026')
  const answer = entry.getByRole('textbox', { name: 'Stanowisko i jego uzasadnienie', exact: true })
  await expect(answer).toHaveValue('')
  await related.getByRole('button', { name: 'Przejmij stanowisko: 16/2026' }).click()
  await expect(answer).toHaveValue(/\(Stanowisko jak do postulatu 16\/2026, /)
  await undo(page, /Przejęto stanowisko z 16\/2026 do 22\/2026/)
  await expect(answer).toHaveValue('')
  await expect(entry.getByRole('textbox', { name: 'Treść', exact: true })).toHaveValue(/usług asystenckich o: krótkotrwałą opiekę wytchnieniową/)

  await open(page, '5/2026')
  await entry.getByRole('button', { name: 'Połącz z…', exact: true }).click()
  const joining = page.getByRole('dialog', { name: 'Połączenie z wpisem 5/2026' })
  await choose(joining.getByRole('combobox', { name: 'Wpisy, które dołączą', exact: true }), { typed: '6/2026', line: /^6\/2026 – / })
  await page.keyboard.press('Tab')
  await expectAccessible(page)
  await joining.getByRole('button', { name: 'Połącz', exact: true }).click()
  const lineage = entry.getByRole('region', { name: 'Powiązane wpisy', exact: true })
  await expect(lineage.getByRole('link', { name: '6/2026', exact: true })).toBeVisible()
  await expect(entry.getByText('Zgłosiło: 2 organizacje')).toBeVisible()
  await first.close()

  const { page: again } = await start()
  await open(again, '6/2026')
  await expect(card(again).getByText(/^Odpowiada się na 5\/2026/)).toBeVisible()
  await expect(card(again).getByRole('button', { name: 'Dodaj komórkę', exact: true })).toBeHidden()
  await undo(again, /Połączono/)
  await expect(card(again).getByText(/^Odpowiada się na 5\/2026/)).toBeHidden()
  await undo(again, /Podzielono postulat: 16\/2026/)
  await open(again, '16/2026')
  await expect(card(again).getByText(/^Odpowiada się na jego części/)).toBeHidden()
  await expect(card(again).getByRole('button', { name: 'Podziel…', exact: true })).toBeVisible()
  await open(again, '22/2026')
  await expect(card(again).getByText('Anulowany: zostaje w rejestrze ze swoim numerem i nie jest rozpatrywany.')).toBeVisible()
})

test('one entry of a group is taken out of it again with its own submitters', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  await open(page, '5/2026')
  await card(page).getByRole('button', { name: 'Połącz z…', exact: true }).click()
  const joining = page.getByRole('dialog', { name: 'Połączenie z wpisem 5/2026' })
  await joining.getByRole('radio', { name: 'inny wpis: 5/2026 dołączy do niego' }).check()
  await choose(joining.getByRole('combobox', { name: 'Wpis, który zostaje', exact: true }), { typed: '6/2026', line: /^6\/2026 – / })
  await joining.getByRole('button', { name: 'Połącz', exact: true }).click()
  await card(page).getByRole('alert').getByRole('link', { name: '6/2026', exact: true }).click()
  await expect(card(page).getByText('Zgłosiło: 2 organizacje')).toBeVisible()
  await card(page).getByRole('button', { name: 'Wyłącz z połączenia: 5/2026' }).click()
  await expect(card(page).getByText('Zgłosiło: 2 organizacje')).toBeHidden()
  await open(page, '5/2026')
  await expect(card(page).getByRole('button', { name: 'Podziel…', exact: true })).toBeVisible()
})

test('open matters of past years are carried to a meeting, and the thread over the years stands on the new entry', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)
  const reply = await call(page, 'meetings.list', { limit: 50, search: 'Wydziale Kultury', year: 2026 })
  await goTo(page, `#/meetings/${reply.ok ? (reply.value as Rows).rows[0]?.id : ''}`)
  await card(page).getByRole('button', { name: 'Otwarte sprawy z lat ubiegłych…', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Otwarte sprawy z lat ubiegłych', exact: true })
  await dialog.getByRole('switch', { name: /^Pokaż wszystkie komórki/ }).check({ force: true })
  await dialog.getByRole('checkbox', { name: /^2\/2025/ }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Przenieś 1 postulat' }).click()
  await card(page).getByText('Przeniesiono 1 postulat: 21/2026.').getByRole('link').click()
  const thread = card(page).getByRole('region', { name: 'Ta sprawa w kolejnych latach', exact: true })
  await expect(thread.getByRole('listitem')).toHaveText([/^2025 · 2\/2025/, /^2026 · 21\/2026 \(ten wpis\)/])
  await expectAccessible(page)
})
