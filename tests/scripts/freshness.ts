import { globSync, statSync } from 'node:fs'

function newest(pattern: string[]): number {
  return Math.max(0, ...globSync(pattern).map((path) => statSync(path).mtimeMs))
}

/** Whether the built program is missing or older than its sources. */
export function isBuildStale(): boolean {
  const built = statSync('out/main/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  return newest(['{electron,renderer,shared}/**/*', 'electron.vite.config.ts', 'package.json']) > built
}
