import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('the running window has the hardened options', async ({ app }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // In Electron, missing from its types.
    return window && (window.webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false, spellcheck: false })
})

test('the page has no Node, and of the main process only the four frozen functions of the bridge', async ({ app }) => {
  const found = await app.page.evaluate(() => {
    const page = window as unknown as Record<string, object>
    return { node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in page), bridge: Object.keys(page['referat'] ?? {}).sort(), isFrozen: Object.isFrozen(page['referat']) }
  })
  expect(found).toEqual({ node: [], bridge: ['call', 'cancel', 'onChanged', 'onClosing', 'onProgress'], isFrozen: true })
})

test('a listener gets no event object through which it could reach the sender', async ({ app }) => {
  const heard = app.page.evaluate(() => new Promise((resolve) => (window as unknown as { referat: { onChanged(listener: (...values: unknown[]) => void): void } }).referat.onChanged((...values) => resolve(values))))
  await expect
    .poll(async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('referat:changed'))
      return await Promise.race([heard, Promise.resolve('not yet')])
    })
    .toEqual([])
})

test('a frame inside the page has no bridge', async ({ app }) => {
  const type = await app.page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.srcdoc = '<p>podgląd</p>'
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.body.append(frame)
    return loaded.then(() => typeof (frame.contentWindow as unknown as { referat?: object }).referat)
  })
  expect(type).toBe('undefined')
})

test('the page comes with its policy, which blocks inline scripts, connections and foreign pictures', async ({ app }) => {
  await app.page.evaluate(() => {
    const page = window as unknown as { blocked: string[] }
    page.blocked = []
    document.addEventListener('securitypolicyviolation', (event) => page.blocked.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.isBroken = true'
    document.body.append(script)
    new Image().src = 'https://example.org/x.png'
    void fetch('https://example.org/').catch(() => undefined)
  })
  const found = () => app.page.evaluate(() => ({ blocked: (window as unknown as { blocked: string[] }).blocked.toSorted(), isBroken: 'isBroken' in window }))
  await expect.poll(found).toEqual({ blocked: ['connect-src', 'img-src', 'script-src-elem'], isBroken: false })
})

for (const address of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,<h1>obcy</h1>', 'inne.html']) {
  test(`the page cannot leave for ${address}`, async ({ app }) => {
    await app.page.evaluate((target) => {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
    }, address)
    const title = await app.page.evaluate(() => document.title)
    expect(title).toBe('Referat NGO')
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toContain('app://referat/index.html')
  })
}

test('the page opens no other window', async ({ app }) => {
  await app.page.evaluate(() => {
    const page = window as unknown as { opened: (Window | null)[] }
    page.opened = [window.open('https://example.org/'), window.open('about:blank'), window.open('inne.html')]
  })
  await expect.poll(() => app.page.evaluate(() => (window as unknown as { opened: (Window | null)[] }).opened.filter((one) => one?.closed === false).length)).toBe(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a web view is not attached', async ({ app }) => {
  const isHeld = await app.evaluate(({ BrowserWindow }) => {
    let isHeld = false
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', { preventDefault: () => (isHeld = true) }, {}, {})
    return isHeld
  })
  expect(isHeld).toBe(true)
})

test('every permission is denied without asking', async ({ app }) => {
  const states = await app.page.evaluate(() => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as PermissionName[] // some are missing from TypeScript's list
    return Promise.all(names.map(async (name) => [name, (await navigator.permissions.query({ name })).state]))
  })
  expect(Object.fromEntries(states)).toEqual({ geolocation: 'denied', notifications: 'denied', camera: 'denied', microphone: 'denied', 'clipboard-read': 'denied', midi: 'denied' })
})
