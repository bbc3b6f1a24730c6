import { goTo, replacePlace, usePlace } from './place.ts'

/** Whether the dialog for a new record is open. The address says it (`?new=1`), so that the command palette can open it too. */
export function useNewFlag() {
  const { path, query } = usePlace()
  const { new: flag, ...others } = query
  return { isNew: flag === '1', open: () => goTo(path, { ...others, new: '1' }), close: () => replacePlace(path, others) }
}
