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

function listen(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
let known = { hash: '', place: parsePlace('') }
/** The same object as long as the address is the same, as React asks of a snapshot. */
function currentPlace(): Place {
  if (known.hash !== location.hash) known = { hash: location.hash, place: parsePlace(location.hash) }
  return known.place
}

export const usePlace = (): Place => useSyncExternalStore(listen, currentPlace)
