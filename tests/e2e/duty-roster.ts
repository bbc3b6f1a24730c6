import { expect, type Locator, type Page } from '@playwright/test'
import { call } from './call.ts'
import { card, goTo } from './clerk.ts'

type Created = { id: string }

/** What a call of the contract answers; the test ends when it was refused. */
export async function answerOf<T>(page: Page, name: string, input: object): Promise<T> {
  const reply = await call(page, name, input)
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
  return reply.value as T // the test knows the operation that it calls
}

/** An empty roster of a consultation of its own, opened. */
export async function openNewRoster(page: Page, period: { startsOn: string; endsOn: string }): Promise<{ id: string; roster: Locator; grid: Locator }> {
  const consultation = await answerOf<Created>(page, 'consultations.create', { subjectFull: 'Projekt programu współpracy', subjectShort: 'Program', ...period })
  const { id } = await answerOf<Created>(page, 'rosters.create', { consultation: consultation.id, title: 'Dyżury ekspertów' })
  return { id, ...(await openRoster(page, id)) }
}

export async function openRoster(page: Page, id: string): Promise<{ roster: Locator; grid: Locator }> {
  await goTo(page, `#/rosters/${id}`)
  const roster = card(page)
  const grid = roster.getByRole('grid', { name: /^Dyżury: dni/ })
  await expect(grid).toBeVisible()
  return { roster, grid }
}

/** The stored duties of a roster by day: „06-10 15:00–18:00 12 616 57 69”. */
export async function dutiesOf(page: Page, roster: string): Promise<string[]> {
  const { rows } = await answerOf<{ rows: { date: string; from: string; to: string; phone: string }[] }>(page, 'duties.list', { roster, sort: { by: 'date' }, limit: 100 })
  return rows.map(({ date, from, to, phone }) => `${date.slice(5)} ${from}–${to} ${phone}`.trim())
}
