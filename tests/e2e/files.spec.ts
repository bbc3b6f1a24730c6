import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { call } from './call.ts'
import { test } from './fixtures.ts'

const order = { kind: 'zestawienie-postulatow', for: { year: 2026 }, format: 'docx' }

test('a chosen file reaches the page as a handle and a name, never as a path, and the dialog is Polish', async ({ app, folder }) => {
  await app.evaluate(({ dialog }, filePath) => {
    const asked: { title?: string; defaultPath?: string }[] = []
    Object.assign(globalThis, { asked })
    dialog.showSaveDialog = async (...values: unknown[]) => {
      asked.push(values.at(-1) as object)
      return { canceled: false, filePath }
    }
  }, join(folder, 'zestawienie.docx'))
  const reply = await call(app.page, 'files.choose', { purpose: 'save', suggestedName: 'zestawienie-2026', format: 'docx' })
  expect(reply).toEqual({ ok: true, value: { chosen: { handle: expect.stringMatching(/^[\w-]{32}$/), name: 'zestawienie.docx' } } })
  expect(await app.evaluate(() => (globalThis as unknown as { asked: object[] }).asked)).toEqual([
    { title: 'Zapisz jako', buttonLabel: 'Zapisz', filters: [{ name: 'Dokument programu Word', extensions: ['docx'] }], defaultPath: 'zestawienie-2026.docx' },
  ])
})

test('a dialog that was closed gives nothing', async ({ app }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
  })
  expect(await call(app.page, 'files.choose', { purpose: 'folder' })).toEqual({ ok: true, value: { chosen: null } })
})

test('the page cannot name a path of its own, nor use a handle given for something else', async ({ app, folder }) => {
  const path = join(folder, 'wlasny.docx')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  const chosen = (await call(app.page, 'files.choose', { purpose: 'open' })) as { value: { chosen: { handle: string } } } // checked by the test before
  const replies = [await call(app.page, 'documents.export', { ...order, path }), await call(app.page, 'documents.export', { ...order, path: chosen.value.chosen.handle })]
  const refused = { ok: false, error: { code: 'not_found', reason: 'handle_unknown' } }
  expect([replies, existsSync(path)]).toEqual([[refused, refused], false])
})
