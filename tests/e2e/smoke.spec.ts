import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('the window opens on its page and its bridge answers an unknown operation with a reply, not an exception', async ({ app }) => {
  await expect(app.page).toHaveTitle('Referat NGO')
  const reply = await app.page.evaluate(() => (window as unknown as { referat: { call(name: string, input: unknown): Promise<unknown> } }).referat.call('nothing.there', {}))
  expect(reply).toMatchObject({ ok: false, error: { code: 'not_found', reason: 'unknown_operation' } })
})

test('a page that died is opened again when the person wants it', async ({ app }) => {
  const loaded = app.page.waitForEvent('load')
  const asked = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const asked = Promise.withResolvers<string>()
    dialog.showMessageBox = async (...values: unknown[]) => {
      asked.resolve((values.at(-1) as { message: string }).message)
      return { response: 0, checkboxChecked: false }
    }
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    return await asked.promise
  })
  await loaded
  expect(asked).toBe('Okno przestało działać. Zapisane dane są bezpieczne.')
  await expect(app.page).toHaveTitle('Referat NGO')
})

test('the program ends by itself, cleanly, when its window is closed', async ({ app }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined)
  expect(await app.ended).toBe(0)
})
