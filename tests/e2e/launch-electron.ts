import { _electron } from '@playwright/test'
import type { AppUnderTest, LaunchSetting } from './app-under-test.ts'

/** The built program on the real Electron. */
export async function launchOnElectron({ userData, env }: LaunchSetting): Promise<AppUnderTest> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  const application = await _electron.launch({ args: ['.'], env: { ...inherited, ...env, REFERAT_USER_DATA: userData } })
  const child = application.process()
  let text = ''
  child.stderr?.on('data', (data) => {
    text += String(data)
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    page: await application.firstWindow(),
    evaluate: (run, value) => application.evaluate(run as never, value as never), // the two types of `evaluate` differ only in how they name the argument
    close: async () => {
      await application.evaluate(({ app }) => app.quit()).catch(() => undefined)
      return await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    ended,
    stderr: () => text,
  }
}
