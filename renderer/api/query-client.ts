import { QueryClient } from '@tanstack/react-query'
import { bridge } from './bridge.ts'

/**
 * The cache of what was read. Everything is local: a read never waits for a network (`networkMode`), never grows old by itself,
 * and is read again when the main process says that stored data changed.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: Infinity, gcTime: 60_000, refetchOnWindowFocus: false }, mutations: { networkMode: 'always', retry: false } },
  })
}

/** Reads everything on the screen again after each change; gives back the function that stops it. */
export function readAgainOnChange(client: QueryClient): () => void {
  return bridge().onChanged(() => void client.invalidateQueries())
}
