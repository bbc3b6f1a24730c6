import type { App } from 'electron'
import type { Log } from '#electron/platform/log.ts'

export type Closing = { hasBegun: () => boolean; startAgainAfterwards: () => void; hold: (event: { preventDefault: () => void }) => void }
type ClosingSetting = { lastWords: () => Promise<void>; close: () => Promise<void>; log: Log }

/**
 * Holds the end of the program back until the page has stored what is being typed (`lastWords`) and `close` has written what waits and made the last backup;
 * a failure there is logged and does not trap the person. `hold` is for the closing of the window, which comes before the end of the program.
 */
export function closeBeforeQuit(app: Pick<App, 'on' | 'quit' | 'relaunch'>, { lastWords, close, log }: ClosingSetting): Closing {
  let state: 'open' | 'closing' | 'closed' = 'open'
  let startAgain = false

  const finish = async () => {
    try {
      await lastWords()
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
    hold: (event) => {
      if (state === 'closed') return
      event.preventDefault()
      app.quit()
    },
    hasBegun: () => state !== 'open',
    startAgainAfterwards: () => {
      startAgain = true
    },
  }
}
