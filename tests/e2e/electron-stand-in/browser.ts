import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { switchesForBrowser } from './command-line.ts'
import { applyPermissions } from './permissions.ts'
import { answerRequest } from './requests.ts'
import { settings } from './settings.ts'

let running: Promise<BrowserContext> | undefined
let isFirstPage = true

/** A window of its own, without tabs, an address bar and warnings about switches. */
const likeAWindow = ['--app=data:text/html,', '--window-size=1366,840', '--test-type']

const isRoot = process.getuid?.() === 0

async function start(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(settings.profile, {
    executablePath: settings.browser,
    headless: !settings.isHeaded,
    chromiumSandbox: !isRoot,
    viewport: null,
    locale: 'pl-PL',
    // Its sockets lie in its profile too, and are removed with it. (On macOS their path would be too long.)
    ...(process.platform === 'linux' && { env: { ...process.env, TMPDIR: settings.profile } }),
    ignoreDefaultArgs: settings.isHeaded ? ['about:blank'] : [],
    args: ['--remote-debugging-port=0', ...(settings.isHeaded ? likeAWindow : []), ...switchesForBrowser()],
  })
  await context.route('**/*', answerRequest)
  await applyPermissions(context)
  return context
}

/** A new page of the one Chromium that plays all windows; it starts with the first. */
export async function newPage(): Promise<Page> {
  running ??= start()
  const context = await running
  const [blank] = context.pages()
  const page = isFirstPage && blank ? blank : await context.newPage()
  isFirstPage = false
  return page
}

/** Where a test can attach to the same Chromium. Chromium writes the port it chose into its profile. */
export async function debuggerAddress(): Promise<string> {
  const [port] = (await readFile(join(settings.profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return `http://127.0.0.1:${port}`
}

export async function closeBrowser(): Promise<void> {
  const context = await running?.catch(() => undefined)
  await context?.close()
}
