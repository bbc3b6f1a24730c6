import type { Input, NameOf, Output } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { bridge } from './bridge.ts'
import { appErrorOf, call } from './client.ts'

export type Progress = { done: number; total: number }

/** What whoever asked has to know when it ends. `said`: what was made, in a sentence. `about` is given back with the outcome. */
export type WorkOrder<O> = { key: string; title: string; about: unknown; said: (made: O) => string }

/** How it ended: with what was made, or why not. `isSeen`: where it was asked for it could be read. */
export type WorkEnd = ({ made: unknown; sentence: string } | { error: AppError }) & { isSeen: boolean }

/** Long work. `href`: the place of the window where it was asked for. */
export type LongWork = { key: string; title: string; about: unknown; jobId: string; href: string; progress: Progress | null; isStopping: boolean; end: WorkEnd | undefined }

let works: readonly LongWork[] = []
const listeners = new Set<() => void>()
/** How many parts of the window show a work themselves. */
const shown = new Map<string, number>()
let isListening = false

const setWorks = (next: readonly LongWork[]) => {
  works = next
  for (const listener of listeners) listener()
}
const change = (jobId: string, changes: Partial<LongWork>) => {
  if (works.some((work) => work.jobId === jobId)) setWorks(works.map((work) => (work.jobId === jobId ? { ...work, ...changes } : work)))
}

/** All work that runs, and that which ended and whose outcome nobody has put away. */
export const allWork = (): readonly LongWork[] => works

export function onWorkChanged(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether a part of the window that is open shows it. */
export const isShownElsewhere = ({ key }: LongWork): boolean => (shown.get(key) ?? 0) > 0

/** Tells that a part of the window shows this work, until the function it gives is called. What ended before is seen there. */
export function showWork(key: string): () => void {
  const count = (step: 1 | -1) => {
    shown.set(key, (shown.get(key) ?? 0) + step)
    setWorks(works.map((work) => (work.key === key && work.end ? { ...work, end: { ...work.end, isSeen: true } } : work)))
  }
  count(1)
  return () => count(-1)
}

/** Refuses a second work of the same key beside one that runs: `rule_broken` (`already_running`). */
export function assertNotRunning(key: string): void {
  if (works.some((work) => work.key === key && !work.end)) throw new AppError('rule_broken', { reason: 'already_running' })
}

/** Begins a job that goes on whatever place of the window is opened meanwhile; ends when it has ended. The outcome stays until it is put away or the same is begun anew. Else as `assertNotRunning`. */
export async function startWork<N extends NameOf<'job'>>(name: N, input: Input<N>, { key, title, about, said }: WorkOrder<Output<N>>): Promise<void> {
  assertNotRunning(key)
  listenToProgress()
  const jobId = crypto.randomUUID()
  setWorks([...works.filter((work) => work.key !== key), { key, title, about, jobId, href: location.hash, progress: null, isStopping: false, end: undefined }])
  const end = await call(name, input, jobId).then((made) => ({ made, sentence: said(made) }), (thrown: unknown) => ({ error: appErrorOf(thrown) }))
  change(jobId, { end: { ...end, isSeen: (shown.get(key) ?? 0) > 0 } })
}

/** Asks a work to stop; it ends as `cancelled` when it has. */
export function stopWork({ jobId }: LongWork): void {
  bridge().cancel(jobId)
  change(jobId, { isStopping: true })
}

/** Puts the outcome of a work away. */
export function forgetWork(key: string): void {
  setWorks(works.filter((work) => work.key !== key || !work.end))
}

function listenToProgress(): void {
  if (isListening) return
  isListening = true
  bridge().onProgress(({ jobId, done, total }) => change(jobId, { progress: { done, total } }))
}
