import type { Request as BrowserRequest, Route } from 'playwright-core'
import { toAppAddress } from './addresses.ts'
import { isNavigationHeld } from './navigation.ts'
import { handledSchemes } from './protocol.ts'
import { defaultSession } from './session.ts'

async function answerFromScheme(route: Route, address: string, method: string): Promise<void> {
  const handler = handledSchemes.get(address.slice(0, address.indexOf(':')))
  if (!handler) return await route.abort('addressunreachable')
  const response = await handler(new Request(address, { method }))
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) })
}

async function answer(route: Route, request: BrowserRequest): Promise<void> {
  const address = toAppAddress(request.url())
  if (isNavigationHeld(request, address)) return await route.abort('aborted')
  const details = { url: address, method: request.method(), resourceType: request.resourceType() }
  if (await defaultSession.isCancelled(details)) return await route.abort('blockedbyclient')
  await answerFromScheme(route, address, request.method())
}

/** Answers every request of every page: first the application's own say, then its scheme; nothing ever reaches a network. */
export async function answerRequest(route: Route, request: BrowserRequest): Promise<void> {
  try {
    await answer(route, request)
  } catch (error) {
    console.error('electron stand-in: request failed', error)
    await route.abort('failed').catch(() => undefined)
  }
}
