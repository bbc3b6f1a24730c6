import { EventEmitter } from 'node:events'
import type { IpcMain, WebContents } from 'electron'
import { expect, test } from 'vitest'
import { hearLastWords } from '#electron/main/last-words.ts'

const ownFrame = { url: 'app://referat/index.html#/', parent: null }

function openPage({ isDestroyed = false } = {}) {
  const ipcMain = new EventEmitter()
  const sent: string[] = []
  const page = Object.assign(new EventEmitter(), { isDestroyed: () => isDestroyed, send: (channel: string) => void sent.push(channel) })
  let isHeard = false
  const heard = hearLastWords(ipcMain as unknown as IpcMain, page as unknown as WebContents).then(() => void (isHeard = true))
  const settled = async () => {
    await new Promise(setImmediate)
    return isHeard
  }
  const left = () => [ipcMain.listenerCount('referat:stored'), page.eventNames().length]
  return { ipcMain, page, sent, heard, settled, left }
}

test('the page is asked, and its answer is waited for; a stranger does not answer for it', async () => {
  const { ipcMain, page, sent, settled, left } = openPage()
  ipcMain.emit('referat:stored', { sender: {}, senderFrame: ownFrame })
  ipcMain.emit('referat:stored', { sender: page, senderFrame: { ...ownFrame, parent: ownFrame } })
  const before = await settled()
  ipcMain.emit('referat:stored', { sender: page, senderFrame: ownFrame })
  expect([sent, before, await settled(), left()]).toEqual([['referat:closing'], false, true, [0, 0]])
})

test.each(['render-process-gone', 'destroyed'])('a page that is gone (%s) is not waited for', async (event) => {
  const { page, settled, left } = openPage()
  page.emit(event)
  expect([await settled(), left()]).toEqual([true, [0, 0]])
})

test('a page that was closed before is not asked', async () => {
  const { sent, settled } = openPage({ isDestroyed: true })
  expect([await settled(), sent]).toEqual([true, []])
})
