import { strict } from './strict.ts'

const switches = new Map<string, string>()

/** Playwright passes a `--disable-features` of its own, and the last one wins: ours would switch its off. */
const keptFromTheBrowser = new Set(['disable-features'])

export const commandLine = strict('commandLine', {
  appendSwitch: (name: string, value = '') => void switches.set(name, value),
  removeSwitch: (name: string) => void switches.delete(name),
  hasSwitch: (name: string) => switches.has(name),
  getSwitchValue: (name: string) => switches.get(name) ?? '',
})

/** The application's switches as arguments of a real Chromium. */
export function switchesForBrowser(): string[] {
  return [...switches].filter(([name]) => !keptFromTheBrowser.has(name)).map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
}
