import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge, Channel, ProgressEvent } from '#shared/contract/bridge.ts'
import type { Reply } from '#shared/errors.ts'

/** Listens without ever handing the event over: through it the page would reach the sender. */
function listen(channel: Channel, listener: (value: unknown) => void): () => void {
  const pass = (_event: IpcRendererEvent, value: unknown) => listener(value)
  ipcRenderer.on(channel, pass)
  return () => {
    ipcRenderer.removeListener(channel, pass)
  }
}

const bridge: Bridge = {
  call: (name, input, jobId) => ipcRenderer.invoke('referat:call' satisfies Channel, name, input, jobId) as Promise<Reply<unknown>>, // checked by the client, which parses it
  cancel: (jobId) => ipcRenderer.send('referat:cancel' satisfies Channel, jobId),
  onChanged: (listener) => listen('referat:changed', () => listener()),
  onProgress: (listener) => listen('referat:progress', (event) => listener(event as ProgressEvent)), // sent by the main process alone, checked there
  onClosing: (listener) => listen('referat:closing', () => void listener().finally(() => ipcRenderer.send('referat:stored' satisfies Channel))),
}

contextBridge.exposeInMainWorld('referat', bridge)
