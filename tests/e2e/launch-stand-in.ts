import { fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { AppUnderTest, LaunchSetting } from './app-under-test.ts'
import type { FromMain, ToMain } from './electron-stand-in/remote-control.ts'
import { builtMain, standInEnvironment, standInRegister } from './stand-in-environment.ts'

function pageOfProgram(browser: Browser): Page {
  const page = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((one) => one.url().startsWith('http://referat.app.localhost/'))
  if (!page) throw new Error('the window is not on its page')
  return page
}

/** The built program on the stand-in for Electron, in a real Chromium. */
export async function launchOnStandIn({ userData, env, main = builtMain }: LaunchSetting): Promise<AppUnderTest> {
  const standIn = standInEnvironment()
  const child = fork(main, [], {
    execArgv: ['--import', standInRegister],
    env: { ...process.env, ...env, ...standIn, REFERAT_USER_DATA: userData },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  let text = ''
  child.stderr?.on('data', (data) => {
    text += String(data)
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const waiting = new Map<number, (message: FromMain) => void>()
  const removeProfile = () => rmSync(standIn.STAND_IN_PROFILE, { recursive: true, force: true, maxRetries: 10 })
  const address = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: FromMain) => {
      if (message.kind === 'window') resolve(message.debuggerAddress)
      else waiting.get(message.id)?.(message)
    })
    child.once('exit', (code) => {
      removeProfile()
      reject(new Error(`the main process ended with ${code}\n${text}`))
    })
  })
  const browser = await chromium.connectOverCDP(address)
  const tell = (message: ToMain) => child.send(message)

  /** Chromium ends with the main process, a little later; until then it writes to its profile. */
  const disconnected = new Promise((resolve) => browser.once('disconnected', resolve))
  const forget = async () => {
    await disconnected
    removeProfile()
  }

  return {
    page: pageOfProgram(browser),
    evaluate: async <R>(run: (...values: never[]) => R | Promise<R>, value?: unknown) => {
      const id = waiting.size + 1
      const message = await new Promise<FromMain>((resolve) => {
        waiting.set(id, resolve)
        tell({ kind: 'evaluate', id, source: run.toString(), value })
      })
      if (message.kind === 'error') throw new Error(message.text)
      return (message.kind === 'value' ? message.value : undefined) as R // what `run` gave, cloned
    },
    close: async () => {
      if (child.connected) tell({ kind: 'quit' })
      const code = await ended
      await forget()
      return code
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      await forget()
    },
    ended,
    stderr: () => text,
  }
}
