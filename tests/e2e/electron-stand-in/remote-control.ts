import { runInThisContext } from 'node:vm'
import { debuggerAddress } from './browser.ts'

/** What a test sends to the main process, and what comes back: the counterpart of Playwright's `ElectronApplication.evaluate`. */
export type ToMain = { kind: 'evaluate'; id: number; source: string; value: unknown } | { kind: 'quit' }
export type FromMain = { kind: 'window'; debuggerAddress: string } | { kind: 'value'; id: number; value: unknown } | { kind: 'error'; id: number; text: string }

function reply(message: FromMain): void {
  process.send?.(message)
}

export async function tellWindowLoaded(): Promise<void> {
  if (process.send) reply({ kind: 'window', debuggerAddress: await debuggerAddress() })
}

async function evaluate(electron: object, { id, source, value }: Extract<ToMain, { kind: 'evaluate' }>): Promise<void> {
  try {
    const run = runInThisContext(`(${source})`) as (electron: object, value: unknown) => unknown // the test's own function, sent as text
    reply({ kind: 'value', id, value: await run(electron, value) })
  } catch (error) {
    reply({ kind: 'error', id, text: String(error) })
  }
}

/** Obeys the test that started this process, and ends with it. */
export function obeyTest(app: { quit(): void; exit(code: number): void }, electron: object): void {
  process.on('message', (message: ToMain) => {
    if (message.kind === 'quit') app.quit()
    else void evaluate(electron, message)
  })
  process.on('disconnect', () => app.exit(0))
}
