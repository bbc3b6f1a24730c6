import { expect } from '@playwright/test'
import { call } from './call.ts'
import { card, correct, field, findAndOpen, loadRecords, meetingOfCulture, statusLine } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

type Found = { value: { rows: { id: string }[] } }

test('what is wrong is said at its field and stays as typed, and the rest is stored', async ({ start }) => {
  const first = await start()
  const { page } = first
  await loadRecords(page)

  await findAndOpen(page, { typed: 'teatr', line: /Fundacja Teatr Przykładowy/ })
  const organisation = card(page)
  await correct(organisation, 'NIP', '676-000-12-34')
  await expect(organisation.getByText('Cyfra kontrolna się nie zgadza. Numer można zapisać; sprawdź, czy jest dobrze przepisany.')).toBeVisible()
  await field(organisation, 'KRS').fill('0000000000')
  await field(organisation, 'KRS').blur()
  await expect(organisation.getByText('Numer KRS nie może składać się z samych zer. Popraw go albo zostaw puste pole.')).toBeVisible()
  await expect(field(organisation, 'KRS')).toHaveValue('0000000000')
  await expect(statusLine(page)).toContainText('Nie wszystko zapisano. Powód jest podany we wpisie.')
  await expectAccessible(page)
  const [found] = ((await call(page, 'organisations.list', { search: 'teatr' })) as Found).value.rows // its record is compared below
  await expect.poll(() => call(page, 'organisations.get', { id: found?.id })).toMatchObject({ ok: true, value: { nip: '676-000-12-34', krs: '0009000106' } })

  await findAndOpen(page, meetingOfCulture)
  const meeting = card(page)
  await field(meeting, 'Dzień').fill('31.06.2026')
  await field(meeting, 'Dzień').blur()
  await expect(meeting.getByText('Nie ma takiego dnia. Wpisz datę w postaci 15.06.2026.')).toBeVisible()
  await expect(field(meeting, 'Dzień')).toHaveValue('31.06.2026')
  await field(meeting, 'Dzień').fill('15.06.2026')
  await field(meeting, 'Od godziny').fill('12')
  await field(meeting, 'Do godziny').fill('10.30')
  await field(meeting, 'Do godziny').blur()
  await expect(meeting.getByText('Koniec wypada przed początkiem. Popraw jedną z tych wartości.')).toBeVisible()
  await expectAccessible(page)
  await correct(meeting, 'Do godziny', '13.30')
  await expect(meeting.getByText('15.06.2026 (poniedziałek), 12.00–13.30')).toBeVisible()
})

test('a long text cut off by a power cut is offered at the next start and can be put back', async ({ start }) => {
  const first = await start()
  await loadRecords(first.page)
  await findAndOpen(first.page, meetingOfCulture)
  const notes = field(card(first.page), 'Notatki')
  const sentence = 'Ustalono, że kolejne spotkanie odbędzie się jesienią. '
  await expect(notes).toBeVisible()
  // The page's clock stands between the moment the text is kept as a draft and the moment it would be stored.
  await first.page.clock.install()
  await first.page.clock.pauseAt(Date.now() + 60_000)
  await notes.fill(sentence.repeat(6))
  await first.page.clock.runFor(500)
  await expect.poll(async () => JSON.stringify(await call(first.page, 'drafts.list'))).toContain(sentence.repeat(6))
  await first.kill()

  const second = await start()
  await findAndOpen(second.page, meetingOfCulture)
  const found = card(second.page).getByRole('alert')
  await expect(found).toContainText('Znaleziono niezapisany tekst')
  await expectAccessible(second.page)
  await found.getByRole('button', { name: 'Wstaw do pól', exact: true }).click()
  await expect(field(card(second.page), 'Notatki')).toHaveValue(sentence.repeat(6))
  await expect(card(second.page).getByText(/^Zapisano /).first()).toBeVisible()
  await expect(found).toBeHidden()
})
