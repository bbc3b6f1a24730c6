import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const namesOnLinux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser']
const underProgramFiles = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe', 'BraveSoftware/Brave-Browser/Application/brave.exe']
const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser']

function onWindows(environment: Environment): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
  return roots.flatMap((root) => underProgramFiles.map((path) => join(root, path)))
}

function onMac(environment: Environment): string[] {
  const roots = ['/Applications', ...(environment['HOME'] ? [join(environment['HOME'], 'Applications')] : [])]
  return roots.flatMap((root) => macApplications.map((name) => join(root, `${name}.app`, 'Contents', 'MacOS', name)))
}

function onLinux(environment: Environment): string[] {
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return namesOnLinux.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Where Chromium, Chrome, Edge or Brave usually is on this system, the likeliest first. */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') return onWindows(environment)
  return platform === 'darwin' ? onMac(environment) : onLinux(environment)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first Chromium-family browser installed on this computer, if there is one. */
export function findBrowser(): string | undefined {
  return browserPlaces(process.platform, process.env).find(isExecutable)
}
