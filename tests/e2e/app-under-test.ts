import type * as Electron from 'electron'
import type { Page } from '@playwright/test'

/** The running program, the same for the stand-in and for the real Electron. */
export type AppUnderTest = {
  page: Page
  /** Runs a function in the main process. It is sent as text: it can use only its two arguments. */
  evaluate<R, A = undefined>(run: (electron: typeof Electron, value: A) => R | Promise<R>, value?: A): Promise<R>
  /** Ends the program as a person would, waits for it, and gives its exit code. */
  close(): Promise<number | null>
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>
  /** The exit code, once the program has ended however it did. */
  ended: Promise<number | null>
  stderr(): string
}

/** `main`: another built main process than that of `out/`; only on the stand-in. */
export type LaunchSetting = { userData: string; env?: Record<string, string>; main?: string }
