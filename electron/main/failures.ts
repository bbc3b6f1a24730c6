import { app, dialog } from 'electron'
import type { Log } from '#electron/platform/log.ts'

const sentence = 'Program napotkał błąd, którego nie przewidziano, i zostanie zamknięty. Zapisane dane są bezpieczne. Uruchom program ponownie.'

/** An error nobody caught: logged, said in one Polish sentence instead of Electron's English window, and the program ends. */
export function endOnUnexpectedError(log: Log): void {
  const end = (error: unknown) => {
    log('unexpected', error)
    dialog.showErrorBox('Referat NGO', sentence)
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
