import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Input, NameOf, Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'
import { call } from './client.ts'

export type ReadOptions = {
  /** False holds the read back until its input is known. */
  isEnabled?: boolean
  /** True shows the former answer while a new input is being read, so that a list or a preview does not blink. */
  keepsPrevious?: boolean
}

/** Stored data on the screen: read once, read again after every change. */
export function useRead<N extends NameOf<'read'>>(name: N, input: Input<N>, { isEnabled = true, keepsPrevious = false }: ReadOptions = {}): UseQueryResult<Output<N>, AppError> {
  return useQuery<Output<N>, AppError, Output<N>>({ queryKey: [name, input], queryFn: () => call(name, input), enabled: isEnabled, ...(keepsPrevious && { placeholderData: keepPreviousData }) })
}
