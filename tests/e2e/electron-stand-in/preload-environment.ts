type Message = { kind: 'invoke' | 'send'; channel: string; values: unknown[] }
type Listener = (event: object, ...values: unknown[]) => void
type StandInWindow = {
  standInSend?: (message: Message) => Promise<{ value?: unknown; error?: string }>
  standInReceive?: (channel: string, values: unknown[]) => void
}

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void

/** Runs in the page, before anything else: what a sandboxed preload script finds around itself. It is sent as text, so it can use nothing from outside. */
function runInPage(preload: Preload): void {
  const page = window as unknown as Window & StandInWindow & Record<string, unknown> // the stand-in's own two members
  const send = page.standInSend
  delete page.standInSend
  if (page.top !== page || !send) return

  const listeners = new Map<string, Listener[]>()
  const ipcRenderer = {
    async invoke(channel: string, ...values: unknown[]) {
      const reply = await send({ kind: 'invoke', channel, values: structuredClone(values) })
      if (reply.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${reply.error}`)
      return reply.value
    },
    send(channel: string, ...values: unknown[]) {
      void send({ kind: 'send', channel, values: structuredClone(values) })
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      )
    },
  }
  Object.defineProperty(page, 'standInReceive', {
    value: (channel: string, values: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values)
    },
  })

  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      freeze(api)
      Object.defineProperty(page, name, { value: api, enumerable: true })
    },
  }
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  preload(require, { exports: {} }, {})
}

/** The text that runs a preload script in a page. */
export function preloadScript(source: string): string {
  return `(${runInPage.toString()})((require, module, exports) => {${source}\n})`
}
