import { v7 as newId } from 'uuid'
import { channelKinds } from '#shared/domain/channel.ts'
import { meeting } from '#shared/domain/meeting.ts'
import { organisation, organisationKinds } from '#shared/domain/organisation.ts'
import { decisions, position, positionStates } from '#shared/domain/position.ts'
import { postulate } from '#shared/domain/postulate.ts'
import { derivedTables } from '#electron/store/derived.ts'
import type { Store } from '#electron/store/open.ts'
import { makeLoader, type Load } from './load-rows.ts'
import { name, text } from './polish-text.ts'
import { makeRandom, type Random } from './random.ts'

export type StoreSize = { postulates: number; organisations: number }

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const meetingsAYear = 40

/** Fills a store beside its journal: half a minute instead of an hour. Rows and search entries are those that the journal would have written. */
export function fillStore(store: Store, { postulates, organisations }: StoreSize): void {
  const random = makeRandom(20_261_121)
  const idsOf = (table: 'unit' | 'sphere') => store.file.prepare<[], { id: string }>(`select id from ${table}`).all().map(({ id }) => id)
  const known = { units: idsOf('unit'), spheres: idsOf('sphere') }
  store.file.pragma('synchronous = off')
  store.file.transaction(() => {
    const load = makeLoader(store.file)
    const submitters = Array.from({ length: organisations }, () => loadOrganisation(load, random))
    for (const [index, year] of years.entries()) {
      const meetings = Array.from({ length: meetingsAYear }, (_, order) => loadMeeting(load, random, { year, order }))
      const count = Math.floor((postulates * (index + 1)) / years.length) - Math.floor((postulates * index) / years.length)
      for (let sequence = 1; sequence <= count; sequence += 1) loadPostulate(load, random, { ...known, meetings, submitters, year, sequence })
    }
    for (const table of Object.values(derivedTables)) table.renewAll(store.file)
  })()
  store.file.pragma('synchronous = full')
}

function loadOrganisation(load: Load, random: Random): string {
  const id = newId()
  load('organisation', { ...organisation.blank, id, kind: random.pick(organisationKinds), name: `${random.pick(['Fundacja', 'Stowarzyszenie', 'Klub Sportowy', 'Towarzystwo'])} ${name(random)} ${name(random)}`, city: 'Kraków', notes: text(random, 80) })
  return id
}

function loadMeeting(load: Load, random: Random, { year, order }: { year: number; order: number }): string {
  const id = newId()
  load('meeting', { ...meeting.blank, id, kind: 'sector', title: `Spotkanie branżowe nr ${order + 1}: ${name(random)}`, dates: [{ date: dayIn(random, year), from: '10:00', to: '12:00' }], year, theme: text(random, 120) })
  return id
}

type Around = { units: string[]; spheres: string[]; meetings: string[]; submitters: string[]; year: number; sequence: number }

function loadPostulate(load: Load, random: Random, { units, spheres, meetings, submitters, year, sequence }: Around): void {
  const id = newId()
  const isOfMeeting = sequence % 4 !== 0
  load('postulate', {
    ...postulate.blank, id, stage: isOfMeeting ? 'postulate' : 'remark', meeting: isOfMeeting ? random.pick(meetings) : null, receivedOn: dayIn(random, year), channel: random.pick(channelKinds), sphere: random.pick(spheres),
    programmeSection: `Rozdział ${1 + random.below(9)}, § ${1 + random.below(40)}`, content: text(random, 80 + random.below(180)), rationale: sequence % 5 === 0 ? '' : text(random, 30 + random.below(90)),
    year, sequence, isCancelled: sequence % 97 === 0,
  })
  load('postulateSubmitter', { id: newId(), postulate: id, kind: 'organisation', organisation: random.pick(submitters), person: null, order: 0 })
  if (sequence % 5 === 4) return
  const decision = random.pick(decisions)
  const state = random.pick(decision === 'pending' ? (['to_fill', 'draft'] as const) : positionStates)
  load('position', { ...position.blank, id: newId(), postulate: id, unit: random.pick(units), leading: true, decision, text: text(random, 60), state, deadline: sequence % 3 === 0 ? `${year}-09-30` : null })
}

function dayIn({ below }: Random, year: number): string {
  return new Date(Date.UTC(year, 0, 1 + below(365))).toISOString().slice(0, 10)
}
