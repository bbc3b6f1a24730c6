import type { Run, Runs } from './model.ts'

/** Text that needs no emphasis. */
export function plain(text: string): Run {
  return { text }
}

/** Text that must not be overlooked. */
export function strong(text: string): Run {
  return { text, isStrong: true }
}

/** Text that leads to an address; to none yet, and strong, when the address is empty. */
export function linked(text: string, href: string): Run {
  return { text, href }
}

/** A paragraph's text from plain strings and marked runs. */
export function runs(...parts: (string | Run)[]): Runs {
  return parts.map((part) => (typeof part === 'string' ? plain(part) : part))
}
