import type { Page } from '@playwright/test'
import type { Bridge } from '#shared/contract/bridge.ts'
import type { Reply } from '#shared/errors.ts'

/** Calls an operation as the page does, through its bridge. */
export async function call(page: Page, name: string, input: object = {}): Promise<Reply<unknown>> {
  return await page.evaluate((values) => (window as unknown as { referat: Bridge }).referat.call(...values), [name, input] as const)
}
