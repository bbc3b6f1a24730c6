import type { IpcMain } from 'electron'
import { expect, test } from 'vitest'
import { connectBridge, tellChanged, type Backend } from '#electron/main/bridge.ts'

type Handler = (event: object, ...values: unknown[]) => unknown

function connected(dispatch: Backend['dispatch'] = async (name, input) => ({ ok: true, value: [name, input] })) {
  const handlers = new Map<string, Handler>()
  const keep = (channel: string, handler: Handler) => void handlers.set(channel, handler)
  const sent: unknown[][] = []
  const cancelled: string[] = []
  const page = { isDestroyed: () => false, send: (...values: unknown[]) => void sent.push(values) }
  const room = { ...page }
  connectBridge({ handle: keep, on: keep } as unknown as IpcMain, { contents: page, isRoom: (sender) => sender === room }, { dispatch, cancel: (jobId) => cancelled.push(jobId) })
  const ownFrame = { url: 'app://referat/index.html#/', parent: null }
  const receive = (channel: string, values: unknown[], event: object = { sender: page, senderFrame: ownFrame }) => handlers.get(channel)?.(event, ...values)
  return { page, room, ownFrame, receive, sent, cancelled }
}

const refusal = { ok: false, error: { code: 'rule_broken' } }

test('a call of the page reaches the dispatcher as it is', async () => {
  const { receive } = connected()
  expect(await receive('referat:call', ['meetings.list', { year: 2026 }, undefined])).toEqual({ ok: true, value: ['meetings.list', { year: 2026 }] })
})

test('a call from another window, a frame inside the page, a foreign page or a frame that is gone is refused', async () => {
  const { receive, page, ownFrame } = connected()
  const strangers = [
    { sender: { ...page }, senderFrame: ownFrame },
    { sender: page, senderFrame: { ...ownFrame, parent: ownFrame } },
    { sender: page, senderFrame: { url: 'https://example.org/', parent: null } },
    { sender: page, senderFrame: null },
  ]
  const replies = await Promise.all(strangers.map((event) => receive('referat:call', ['meetings.list', {}], event)))
  expect(replies).toEqual([refusal, refusal, refusal, refusal])
})

test('the page for the room gets the entries of the meeting and nothing else, and cancels nothing', async () => {
  const { receive, room, ownFrame, cancelled } = connected()
  const ask = (name: unknown, senderFrame: object | null = ownFrame) => receive('referat:call', [name, { id: 'm' }, 'job-1'], { sender: room, senderFrame })
  void receive('referat:cancel', ['job-1'], { sender: room, senderFrame: ownFrame })
  expect([await ask('meetings.projector'), await ask('meetings.toggleProjector'), await ask('settings.status'), await ask('people.list'), await ask(['meetings.projector']), await ask('meetings.projector', { url: 'https://example.org/', parent: null }), cancelled]).toEqual([
    { ok: true, value: ['meetings.projector', { id: 'm' }] }, { ok: true, value: ['meetings.toggleProjector', { id: 'm' }] }, refusal, refusal, refusal, refusal, [],
  ])
})

test('progress of a job goes to the page under the name that the page gave it', async () => {
  const { receive, sent } = connected(async (_name, _input, { jobId, onProgress }) => {
    onProgress({ done: 1, total: 3 })
    return { ok: true, value: jobId }
  })
  expect([await receive('referat:call', ['documents.export', {}, 'job-1']), sent]).toEqual([{ ok: true, value: 'job-1' }, [['referat:progress', { jobId: 'job-1', done: 1, total: 3 }]]])
})

test.each([[''], ['x'.repeat(65)], [7], [{}], [undefined]])('%j is not a name of a job: the call runs without progress', async (jobId) => {
  const { receive, sent } = connected(async (_name, _input, call) => {
    call.onProgress({ done: 1, total: 1 })
    return { ok: true, value: call.jobId }
  })
  expect([await receive('referat:call', ['documents.export', {}, jobId]), sent]).toEqual([{ ok: true, value: undefined }, []])
})

test('only the page can cancel a job, and only by a name', () => {
  const { receive, cancelled, page } = connected()
  void receive('referat:cancel', ['job-1'])
  void receive('referat:cancel', ['job-2'], { sender: page, senderFrame: { url: 'https://example.org/', parent: null } })
  void receive('referat:cancel', [{}])
  expect(cancelled).toEqual(['job-1'])
})

test('a page that is gone is told nothing', () => {
  const sent: unknown[][] = []
  const send = (...values: unknown[]) => void sent.push(values)
  tellChanged({ isDestroyed: () => true, send })
  tellChanged({ isDestroyed: () => false, send })
  expect(sent).toEqual([['referat:changed']])
})
