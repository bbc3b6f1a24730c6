import type { App } from 'electron'
import type { Log } from '#electron/platform/log.ts'

export type Closing = { hasBegun(): boolean; startAgainAfterwards(): void }

/** Holds the end of the program back until `close` has written what waits and made the last backup; a failure there is logged and does not trap the person. */
export function closeBeforeQuit(app: Pick<App, 'on' | 'quit' | 'relaunch'>, close: () => Promise<void>, log: Log): Closing {
  let state: 'open' | 'closing' | 'closed' = 'open'
  let startAgain = false

  const finish = async () => {
    try {
      await close()
    } catch (error) {
      log('closing', error)
    }
    state = 'closed'
    if (startAgain) app.relaunch()
    app.quit()
  }

  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void finish()
  })
  app.on('window-all-closed', () => app.quit())

  return {
    hasBegun: () => state !== 'open',
    startAgainAfterwards: () => {
      startAgain = true
    },
  }
}
