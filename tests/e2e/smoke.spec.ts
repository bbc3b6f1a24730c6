import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('the window opens on its page and its bridge answers an unknown operation with a reply, not an exception', async ({ app }) => {
  await expect(app.page).toHaveTitle('Referat NGO')
  const reply = await app.page.evaluate(() => (window as unknown as { referat: { call(name: string, input: unknown): Promise<unknown> } }).referat.call('nothing.there', {}))
  expect(reply).toMatchObject({ ok: false, error: { code: 'not_found', reason: 'unknown_operation' } })
})
