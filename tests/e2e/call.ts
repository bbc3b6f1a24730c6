import type { Page } from '@playwright/test'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { Reply } from '#shared/errors.ts'

/** Calls an operation as the page does, through its bridge. */
export async function call(page: Page, name: string, input: object = {}): Promise<Reply<unknown>> {
  return await page.evaluate((values) => (window as unknown as { referat: Bridge }).referat.call(...values), [name, input] as const)
}

/** What an operation of the contract answers; of which form is known by who asks. The test ends when it was refused. */
export async function valueOf<T>(page: Page, name: string, input: object): Promise<T> {
  const reply = await call(page, name, input)
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
  return reply.value as T
}
