import { useMutation } from '@tanstack/react-query'
import type { Input, NameOf, Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'
import { call } from './client.ts'

/** One act. `run` answers undefined when it was refused; `error` then says why and stands where the act was asked for. */
export type Act<I, O> = { run: (input: I) => Promise<O | undefined>; isRunning: boolean; error: AppError | null; forgetError: () => void }

/** A write of the contract as an act. What the screen shows is read again by itself. */
export function useWrite<N extends NameOf<'write' | 'read'>>(name: N): Act<Input<N>, Output<N>> {
  const { mutateAsync, isPending, error, reset } = useMutation<Output<N>, AppError, Input<N>>({ mutationFn: (input) => call(name, input) })
  const run = async (input: Input<N>) => {
    try {
      return await mutateAsync(input)
    } catch {
      return undefined // kept in `error`
    }
  }
  return { run, isRunning: isPending, error, forgetError: reset }
}
