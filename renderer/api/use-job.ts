import { useEffect, useRef, useState } from 'react'
import type { Input, NameOf, Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'
import { bridge } from './bridge.ts'
import { appErrorOf, call } from './client.ts'
import type { Progress } from './long-work.ts'

/** Long work: its progress in figures, and a way to stop it. `run` answers undefined when it was refused or stopped. */
export type Job<I, O> = { run: (input: I) => Promise<O | undefined>; cancel: () => void; isRunning: boolean; progress: Progress | null; error: AppError | null; forgetError: () => void }

/** A job of the contract. It goes on when its component leaves the screen: only `cancel` stops it. */
export function useJob<N extends NameOf<'job'>>(name: N): Job<Input<N>, Output<N>> {
  const running = useRef<string | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  useEffect(() => bridge().onProgress(({ jobId, done, total }) => {
    if (jobId === running.current) setProgress({ done, total })
  }), [])

  const run = async (input: Input<N>) => {
    const jobId = crypto.randomUUID()
    running.current = jobId
    setIsRunning(true)
    setError(null)
    setProgress(null)
    try {
      return await call(name, input, jobId)
    } catch (thrown) {
      setError(appErrorOf(thrown))
      return undefined
    } finally {
      running.current = null
      setIsRunning(false)
      setProgress(null)
    }
  }
  const cancel = () => {
    if (running.current) bridge().cancel(running.current)
  }
  return { run, cancel, isRunning, progress, error, forgetError: () => setError(null) }
}
