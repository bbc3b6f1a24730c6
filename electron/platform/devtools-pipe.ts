import type { Readable, Writable } from 'node:stream'

export type DevtoolsReply = Record<string, unknown>
export type Devtools = {
  send(method: string, params?: object, sessionId?: string): Promise<DevtoolsReply>
}

type Answer = { id?: number; result?: DevtoolsReply; error?: { message: string } }
type Waiting = { resolve: (result: DevtoolsReply) => void; reject: (error: Error) => void }

const zero = 0

/** Speaks Chromium's debugging protocol over its pipe: JSON messages, each ended by a zero byte. No port is opened. Everything still waiting fails when the pipe ends. */
export function speakDevtools(output: Writable, input: Readable): Devtools {
  const waiting = new Map<number, Waiting>()
  let unfinished: Buffer[] = []
  let lastId = 0

  const receive = (text: string) => {
    const { id, result, error } = JSON.parse(text) as Answer // the protocol's own shape; events have no id
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || !asked) return
    waiting.delete(id)
    if (error) asked.reject(new Error(error.message))
    else asked.resolve(result ?? {})
  }

  input.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(zero); end !== -1; end = chunk.indexOf(zero, from)) {
      receive(Buffer.concat([...unfinished, chunk.subarray(from, end)]).toString('utf8'))
      unfinished = []
      from = end + 1
    }
    unfinished.push(chunk.subarray(from))
  })

  const failAll = () => {
    for (const asked of waiting.values()) asked.reject(new Error('the browser ended'))
    waiting.clear()
  }
  input.once('close', failAll)
  output.once('error', failAll)

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (input.destroyed || output.destroyed) return reject(new Error('the browser ended'))
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        output.write(`${JSON.stringify({ id: lastId, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
  }
}
