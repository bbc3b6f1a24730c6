import { EventEmitter } from 'node:events'
import type { Frame } from 'playwright-core'
import { toAppAddress } from './addresses.ts'
import { strict } from './strict.ts'

type Handler = (event: object, ...values: unknown[]) => unknown

const handlers = new Map<string, Handler>()

class IpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  }
}

export const ipcMain = strict('ipcMain', new IpcMain())

export type PageMessage = { kind: 'invoke' | 'send'; channel: string; values: unknown[] }
export type PageReply = { value: unknown } | { error: string }

function senderFrame(frame: Frame): object {
  const parent = frame.parentFrame()
  return strict('senderFrame', { url: toAppAddress(frame.url()), parent: parent ? senderFrame(parent) : null })
}

/** A message from a page, answered as Electron answers it: values are cloned, errors arrive as text. */
export async function receive(sender: object, frame: Frame, { kind, channel, values }: PageMessage): Promise<PageReply> {
  const event = strict('event', { sender, senderFrame: senderFrame(frame) })
  if (kind === 'send') {
    ipcMain.emit(channel, event, ...values)
    return { value: undefined }
  }
  const handler = handlers.get(channel)
  if (!handler) return { error: `Error: No handler registered for '${channel}'` }
  try {
    return { value: structuredClone(await handler(event, ...values)) }
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    return { error: String(error) }
  }
}
