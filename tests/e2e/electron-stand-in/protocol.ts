import { strict } from './strict.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** Handlers by scheme, as the application registered them. */
export const handledSchemes = new Map<string, Handler>()

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (_schemes: unknown[]) => undefined,
  handle: (scheme: string, handler: Handler) => void handledSchemes.set(scheme, handler),
})
