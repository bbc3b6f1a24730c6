import { useSyncExternalStore } from 'react'

/** Where the window is: `#/organisations/<id>?tab=people` → `{path: ['organisations', '<id>'], query: {tab: 'people'}}`. */
export type Place = { path: readonly string[]; query: Readonly<Record<string, string>> }

export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  return { path: path.split('/').filter((part) => part !== '').map(decodePart), query: Object.fromEntries(new URLSearchParams(query)) }
}

/** A part of an address that was damaged on its way is taken as it stands. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The address of a place, for a link. Empty values of the query are left out. */
export function hrefOf(path: readonly string[], query: Readonly<Record<string, string>> = {}): string {
  const kept = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return `#/${path.map(encodeURIComponent).join('/')}${kept === '' ? '' : `?${kept}`}`
}

export function goTo(path: readonly string[], query: Readonly<Record<string, string>> = {}): void {
  location.hash = hrefOf(path, query)
}

/** Changes what the address says without a new step of „back”: filters, an opened section. */
export function replacePlace(path: readonly string[], query: Readonly<Record<string, string>> = {}): void {
  history.replaceState(null, '', hrefOf(path, query))
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** What keeps the window at its place, asked before it shows another one; true when it does. */
type Hold = (wanted: Place) => boolean

const holds = new Set<Hold>()

/** Lets something be asked before the window leaves its place, until the function it answers is called. */
export function holdPlace(hold: Hold): () => void {
  holds.add(hold)
  return () => holds.delete(hold)
}

let known: { hash: string; place: Place } | undefined

/** Takes the address over, or puts the former one back when something holds the window there. Only here the place changes: a page drawn again meanwhile is still the same page. */
function renew(): void {
  const { hash } = location
  if (known?.hash === hash) return
  const place = parsePlace(hash)
  if (known && [...holds].some((hold) => hold(place))) history.replaceState(null, '', known.hash === '' ? location.pathname : known.hash)
  else known = { hash, place }
}

function listen(listener: () => void): () => void {
  const onChange = () => {
    renew()
    listener()
  }
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** The same object as long as the place is the same, as React asks of a snapshot. */
function currentPlace(): Place {
  if (!known) renew()
  return known?.place ?? parsePlace('')
}

export const usePlace = (): Place => useSyncExternalStore(listen, currentPlace)
