import { resourcesDir } from '#electron/platform/paths.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { officeOf, type Ask } from './office-of-store.ts'
import { name, text } from './polish-text.ts'
import { makeRandom } from './random.ts'

export type YearSize = { meetings: number; postulates: number; organisations: number }

/** The year that is over, so that every paper of it should exist. */
export const filledYear = 2025
const decisions = ['accepted', 'partially', 'rejected', 'out_of_scope'] as const

/** A store with one year of an office: its sector meetings, what organisations asked for there, and an approved answer to each. */
export async function fillYear(databasePath: string, size: YearSize): Promise<void> {
  const store = await createOfficeStore(databasePath, { resourcesDir: resourcesDir(), now: new Date('2026-11-21T08:00:00Z'), actor: 'anna', withSample: false })
  await fill(officeOf(store), size)
  await store.close()
}

async function fill(ask: Ask, size: YearSize): Promise<void> {
  const random = makeRandom(2025)
  const organisations: string[] = []
  for (let index = 0; index < size.organisations; index += 1) organisations.push((await ask('organisations.create', { name: `Fundacja ${name(random)} ${index + 1}`, address: 'ul. Przykładowa 1', postcode: '30-001', city: 'Kraków' })).id)
  const places: { unit: string; meeting: string }[] = []
  for (let index = 0; index < size.meetings; index += 1) {
    const { id: unit } = await ask('units.create', { kind: 'department', names: [{ name: `Wydział ${name(random)}`, genitive: '', locative: '', from: null, to: null }] })
    const { id: meeting } = await ask('meetings.create', { kind: 'sector', title: `Spotkanie branżowe nr ${index + 1}`, dates: [{ date: `${filledYear}-06-${String(index + 2).padStart(2, '0')}`, from: '17:00', to: '19:00' }], units: [unit], theme: text(random, 120), notes: text(random, 800), outcomes: text(random, 300) })
    places.push({ unit, meeting })
  }
  for (let index = 0; index < size.postulates; index += 1) {
    const { unit, meeting } = places[index % places.length]!
    const { id: postulate } = await ask('postulates.create', { meeting, content: text(random, 500), rationale: text(random, 300), receivedOn: `${filledYear}-06-20`, submitters: [{ kind: 'organisation', id: organisations[index % organisations.length]! }] })
    await ask('positions.create', { postulate, unit, leading: true, decision: decisions[index % decisions.length]!, text: text(random, 400), state: 'approved' })
  }
}
