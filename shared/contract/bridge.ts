import type { Reply } from '#shared/errors.ts'

export type ProgressEvent = { jobId: string; done: number; total: number }

/** All that the page can reach of the main process: `window.referat`. The functions that take a listener give back the one that removes it. */
export type Bridge = {
  call(name: string, input: unknown, jobId?: string): Promise<Reply<unknown>>
  cancel(jobId: string): void
  onChanged(listener: () => void): () => void
  onProgress(listener: (event: ProgressEvent) => void): () => void
  /** The program is about to end and waits, a little, for what the listener stores. */
  onClosing(listener: () => Promise<void>): () => void
}

/** Names of the channels under the bridge. A type, because the sandboxed preload script cannot load a module of values. */
export type Channel = 'referat:call' | 'referat:cancel' | 'referat:changed' | 'referat:progress' | 'referat:closing' | 'referat:stored'
