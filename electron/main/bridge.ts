import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Channel, ProgressEvent } from '#shared/contract/bridge.ts'
import type { Name } from '#shared/contract/index.ts'
import { AppError, type Reply } from '#shared/errors.ts'
import { isTrustedFrame } from './sender.ts'

export type Call = { jobId?: string; onProgress: (progress: { done: number; total: number }) => void }

/** What stands behind the window: the dispatcher, and how to stop a job and how to close the store with its last backup. */
export type Backend = {
  dispatch(name: unknown, input: unknown, call: Call): Promise<Reply<unknown>>
  cancel(jobId: string): void
  close(): Promise<void>
}

const longestJobId = 64

function isJobId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestJobId
}

/** All that the window for the room may ask for: nothing of it holds personal data. */
const ofRoom: ReadonlySet<unknown> = new Set<Name>(['meetings.projector', 'meetings.toggleProjector'])

type Page = Pick<WebContents, 'isDestroyed' | 'send'>

function send(contents: Page, channel: Channel, ...values: unknown[]): void {
  if (!contents.isDestroyed()) contents.send(channel, ...values)
}

/** Tells the page that stored data changed, so that what it shows is read again. */
export function tellChanged(contents: Page): void {
  send(contents, 'referat:changed')
}

/** Connects the page of `contents`, and nothing else, with the dispatcher; a page for the room (`isRoom`) with the little that is meant for it. A stranger's call is refused with `rule_broken`. */
export function connectBridge(ipcMain: Pick<IpcMain, 'handle' | 'on'>, { contents, isRoom }: { contents: Page; isRoom: (sender: unknown) => boolean }, backend: Pick<Backend, 'dispatch' | 'cancel'>): void {
  const isTrusted = (event: IpcMainEvent | IpcMainInvokeEvent) => event.sender === contents && isTrustedFrame(event.senderFrame)

  const isAskedByRoom = (event: IpcMainInvokeEvent, name: unknown) => isRoom(event.sender) && isTrustedFrame(event.senderFrame) && ofRoom.has(name)

  ipcMain.handle('referat:call' satisfies Channel, async (event, name: unknown, input: unknown, jobId: unknown): Promise<Reply<unknown>> => {
    if (isAskedByRoom(event, name)) return await backend.dispatch(name, input, { onProgress: () => undefined })
    if (!isTrusted(event)) return { ok: false, error: new AppError('rule_broken').toWire() }
    if (!isJobId(jobId)) return await backend.dispatch(name, input, { onProgress: () => undefined })
    const onProgress = ({ done, total }: { done: number; total: number }) => send(contents, 'referat:progress', { jobId, done, total } satisfies ProgressEvent)
    return await backend.dispatch(name, input, { jobId, onProgress })
  })

  ipcMain.on('referat:cancel' satisfies Channel, (event, jobId: unknown) => {
    if (isTrusted(event) && isJobId(jobId)) backend.cancel(jobId)
  })
}
