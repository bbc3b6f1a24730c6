import type { AppError } from '#shared/errors.ts'
import type { RegisterNoun } from '#renderer/api/register.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { goTo } from './place.ts'

export type Removal = { remove: () => void; isRunning: boolean; error: AppError | null }

/** The act that removes the record of a card. What could not be stored of it goes with it, and its list is shown again. */
export function useRemoval(noun: RegisterNoun, { id, discard, listPath = [noun] }: { id: string; discard: () => void; listPath?: string[] }): Removal {
  const act = useWrite(`${noun}.remove` as 'people.remove') // one type stands for all: every register is removed by its id
  const remove = async () => {
    if (!(await act.run({ id }))) return
    discard()
    goTo(listPath)
  }
  return { remove: () => void remove(), isRunning: act.isRunning, error: act.error }
}
