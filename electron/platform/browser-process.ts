import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { speakDevtools, type Devtools } from './devtools-pipe.ts'

/** Headless, silent towards the network, with nothing of the person's own profile. */
const quietArguments = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-proxy-server',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-gpu',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,OptimizationHints,Translate',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** Chromium's sandbox refuses to run for root on Linux (a container, a build machine). */
function sandboxArguments(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** A browser that does not close when asked is ended all the same. */
const closesWithin = 5000

/** Closed when asked, a browser takes its lock and its sockets along; killed, it would leave them behind. */
async function end(child: ChildProcess, devtools: Devtools, ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), closesWithin)
  await devtools.send('Browser.close').catch(() => child.kill('SIGKILL'))
  await ended
  clearTimeout(timer)
}

/** Starts a browser with a profile of its own, lets `work` talk to it and removes both, however the work ends. Rejects when the browser cannot be started or ends early. */
export async function withBrowser<T>(executable: string, work: (devtools: Devtools) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'referat-browser-'))
  try {
    const child = spawn(executable, [...quietArguments, ...sandboxArguments(), `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], windowsHide: true })
    const failed = new Promise<never>((_resolve, reject) => child.once('error', reject))
    const ended = new Promise<void>((resolve) => {
      child.once('close', () => resolve())
      child.once('error', () => resolve())
    })
    const [, , , output, input] = child.stdio
    // Both were asked for as pipes above: the browser reads from the one and writes to the other.
    const devtools = speakDevtools(output as Writable, input as Readable)
    try {
      return await Promise.race([work(devtools), failed])
    } finally {
      await end(child, devtools, ended)
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}
