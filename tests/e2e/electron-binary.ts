import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The installed Electron, if its binary was downloaded; asking the package itself would download it. */
export function electronBinary(): string | undefined {
  const folder = join('node_modules', 'electron')
  const named = join(folder, 'path.txt')
  const binary = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8').trim()) : undefined
  return binary && existsSync(binary) ? binary : undefined
}
