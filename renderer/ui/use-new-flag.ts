import { goTo, parsePlace, replacePlace, usePlace } from './place.ts'

/** Whether the dialog for a new record is open. The address says it (`?new=1`), so that the command palette can open it too. */
export function useNewFlag() {
  const { path, query } = usePlace()
  const { new: flag, ...others } = query
  /** Asks the address as it is now: a record that was just made may have been opened already, and then there is nothing to close. */
  const close = () => {
    const now = parsePlace(location.hash)
    const { new: still, ...kept } = now.query
    if (still === '1') replacePlace(now.path, kept)
  }
  return { isNew: flag === '1', open: () => goTo(path, { ...others, new: '1' }), close }
}
