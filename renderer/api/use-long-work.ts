import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Input, NameOf, Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'
import { appErrorOf } from './client.ts'
import { allWork, assertNotRunning, forgetWork, onWorkChanged, showWork, startWork, stopWork, type WorkOrder } from './long-work.ts'

/**
 * A job of the contract whose progress and outcome stay when its place is left, and are here again when it is opened anew. `of` tells works of one name apart; `A` is what was asked, given back with the outcome.
 * `canStart` says whether none of the same runs, and why not in `error`.
 */
export function useLongWork<N extends NameOf<'job'>, A>(name: N, of: unknown) {
  const key = `${name} ${JSON.stringify(of)}`
  const work = useSyncExternalStore(onWorkChanged, allWork).find((one) => one.key === key)
  const [refusal, setRefusal] = useState<AppError | null>(null)
  useEffect(() => showWork(key), [key])

  const canStart = () => {
    try {
      assertNotRunning(key)
      return true
    } catch (thrown) {
      setRefusal(appErrorOf(thrown))
      return false
    }
  }
  const run = (input: Input<N>, order: Omit<WorkOrder<Output<N>>, 'key' | 'about'> & { about: A }) => {
    if (!canStart()) return
    setRefusal(null)
    void startWork(name, input, { key, ...order })
  }
  const end = work?.end
  // Only works of this very operation have this key.
  const made = work && end && 'made' in end ? { value: end.made as Output<N>, about: work.about as A } : undefined
  return {
    canStart, run, made, asked: work?.about as A | undefined, isRunning: work !== undefined && !end, isStopping: work?.isStopping ?? false, progress: work?.progress ?? null,
    error: work && !end ? refusal : end && 'error' in end ? end.error : null, cancel: () => work && stopWork(work), forget: () => forgetWork(key),
  }
}
