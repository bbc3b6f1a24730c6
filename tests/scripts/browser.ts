import { findBrowser } from '#electron/platform/find-browser.ts'
import { ensureDebianPackages } from './debian-packages.ts'

/** Makes sure that a Chromium-family browser is installed; gives a sentence when it is not and cannot be. */
export async function ensureBrowser(): Promise<string | undefined> {
  const missing = await ensureDebianPackages([{ program: 'chromium', packages: ['chromium', 'fonts-liberation'] }], () => findBrowser() !== undefined)
  return missing && `${missing} (Chrome, Edge or Brave will do as well.)`
}
