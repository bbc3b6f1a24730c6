import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Output } from '#shared/contract/index.ts'
import { catalogue, isDocumentKind, type DocumentKind } from '#shared/documents/catalogue.ts'
import type { DocumentTarget } from '#shared/documents/document-definition.ts'
import type { Dispatch } from '#electron/ipc/dispatch.ts'
import { readRows } from './read-rows.ts'

export type DemoTarget = { kind: DocumentKind; for: DocumentFor; variant: string | undefined; name: string }
type Thing = { for: DocumentFor; name: string }

/** The things of each sort that have something to show in a document of a kind: a form needs nothing, a roster its duties, a correction two versions of them, a compilation or a letter its postulates, a schedule its meetings, an invitation and a list to be signed a place, a reminder what is owed. */
const things: { [T in DocumentTarget]: (dispatch: Dispatch, kind: DocumentKind) => Promise<Thing[]> } = {
  consultation: async (dispatch, kind) => {
    const rows = await readRows(dispatch, 'consultations.list')
    const kept = catalogue[kind].for.includes('year') && kind !== 'harmonogram-spotkan' ? await withPostulates(dispatch, rows, ({ id }) => ({ consultation: id })) : rows
    return kept.map(({ id, subjectShort, startsOn }) => ({ for: { consultation: id }, name: `${startsOn} ${subjectShort}` }))
  },
  meeting: async (dispatch, kind) => (await readRows(dispatch, 'meetings.list')).filter(({ place, postulates }) => (kind === 'zaproszenie-na-spotkanie' || kind === 'lista-obecnosci' ? place !== '' : postulates > 0)).map(({ id, dates, title }) => ({ for: { meeting: id }, name: `${dates[0]?.date ?? ''} ${title}` })),
  roster: async (dispatch, kind) => {
    const rows = await readRows(dispatch, 'rosters.list')
    const kept = kind === 'korekta-harmonogramu' ? await corrected(dispatch, rows) : rows.filter(({ duties }) => duties > 0)
    return kept.map(({ id, title, firstDate }) => ({ for: { roster: id }, name: `${firstDate} ${title}` }))
  },
  unit: async (dispatch, kind) => {
    const rows = await readRows(dispatch, 'units.list')
    const kept = kind === 'przypomnienie-dla-komorki' ? await owing(dispatch, rows) : await withPostulates(dispatch, rows, ({ id }) => ({ unit: id }))
    return kept.map(({ id, name }) => ({ for: { unit: id }, name }))
  },
  organisation: async (dispatch) => (await withPostulates(dispatch, await readRows(dispatch, 'organisations.list'), ({ id }) => ({ organisation: id }))).map(({ id, name }) => ({ for: { organisation: id }, name })),
  postulate: async (dispatch) => (await firstOfEachYear(dispatch)).map(({ id, number }) => ({ for: { postulate: id }, name: number })),
  year: async (dispatch, kind) => {
    const all = kind === 'harmonogram-spotkan' || kind === 'lista-materialow' ? (await readRows(dispatch, 'meetings.list')).map(({ year }) => year) : (await readRows(dispatch, 'postulates.list')).map(({ number }) => Number(number.split('/')[1]))
    const years = [...new Set(all)].toSorted((a, b) => a - b)
    return years.map((year) => ({ for: { year }, name: `rok ${year}` }))
  },
}

async function withPostulates<R>(dispatch: Dispatch, rows: R[], filterOf: (row: R) => object): Promise<R[]> {
  const kept: R[] = []
  for (const row of rows) {
    if ((await readRows(dispatch, 'postulates.list', { ...filterOf(row), isCancelled: false })).length > 0) kept.push(row)
  }
  return kept
}

/** A card of every postulate would say nothing that one of them does not. */
async function firstOfEachYear(dispatch: Dispatch) {
  const rows = await readRows(dispatch, 'postulates.list', { isCancelled: false })
  return [...Map.groupBy(rows, ({ number }) => number.split('/')[1]).values()].map(([first]) => first!)
}

/** Rosters that were published more than once. */
async function corrected<R extends { id: string }>(dispatch: Dispatch, rosters: R[]): Promise<R[]> {
  const kept: R[] = []
  for (const roster of rosters) {
    const reply = await dispatch('rosters.changes', { id: roster.id })
    if (reply.ok && (reply.value as Output<'rosters.changes'>).versions.length > 1) kept.push(roster)
  }
  return kept
}

async function owing<R extends { id: string }>(dispatch: Dispatch, units: R[]): Promise<R[]> {
  const owed = new Set((await readRows(dispatch, 'positions.list', { state: 'to_fill' })).map(({ unit }) => unit))
  return units.filter(({ id }) => owed.has(id))
}

/** The variants of a kind; one without a name where there is only one form of it. */
export function variantsOf(kind: DocumentKind): (string | undefined)[] {
  const { variants } = catalogue[kind]
  return variants.length > 0 ? variants.map(({ key }) => key) : [undefined]
}

/** Every document that the sample has content for. */
export async function readDemoTargets(dispatch: Dispatch): Promise<DemoTarget[]> {
  const targets: DemoTarget[] = []
  for (const kind of Object.keys(catalogue).filter(isDocumentKind)) {
    for (const sort of catalogue[kind].for) {
      if (kind === 'harmonogram-dyzurow' && sort === 'consultation') continue // the same duties as of its roster
      for (const thing of await things[sort](dispatch, kind)) {
        targets.push(...variantsOf(kind).map((variant) => ({ kind, for: thing.for, variant, name: [thing.name, variant].filter(Boolean).join(' ') })))
      }
    }
  }
  return targets
}
