import { expect, type Locator, type Page } from '@playwright/test'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { valueOf } from './call.ts'
import { card, goTo } from './clerk.ts'

type Created = { id: string }

/** An empty roster of a consultation of its own, opened. */
export async function openNewRoster(page: Page, period: { startsOn: string; endsOn: string }): Promise<{ id: string; roster: Locator; grid: Locator }> {
  const consultation = await valueOf<Created>(page, 'consultations.create', { subjectFull: 'Projekt programu współpracy', subjectShort: 'Program', ...period })
  const { id } = await valueOf<Created>(page, 'rosters.create', { consultation: consultation.id, title: 'Dyżury ekspertów' })
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
  const { rows } = await valueOf<{ rows: { date: string; from: string; to: string; phone: string }[] }>(page, 'duties.list', { roster, sort: { by: 'date' }, limit: 100 })
  return rows.map(({ date, from, to, phone }) => `${date.slice(5)} ${from}–${to} ${phone}`.trim())
}

/** What the list on the card shows of a duty that `dutiesOf` gives. */
function seenAs(duty = ''): RegExp {
  const [month, day] = duty.split(/[- ]/)
  const hours = formatTimeRange(duty.slice(6, 11), duty.slice(12, 17))
  return new RegExp(`^${day}\\.${month}\\.[\\s\\S]*${hours}[\\s\\S]*${duty.slice(18).replaceAll(' ', '\\s')}`)
}

/** Waits until these duties are stored, and until the opened card shows just them: what the next key or move of the mouse is about. One that is named out of a list and is not there is never found. */
export async function expectDuties(page: Page, roster: string, wanted: readonly (string | undefined)[]): Promise<void> {
  await expect.poll(() => dutiesOf(page, roster)).toEqual(wanted)
  const rows = card(page).getByRole('grid', { name: 'Dyżury po kolei', exact: true }).getByRole('row')
  await expect(rows).toHaveText([/^Dzień/, ...wanted.map((duty) => seenAs(duty))])
}
