const underWay = new Set<Promise<unknown>>()

/** Tells the window that something is being stored that was seen already, so that nothing asked later overtakes it; gives the work back. */
export function whileStoring<T>(work: Promise<T>): Promise<T> {
  underWay.add(work)
  const end = () => void underWay.delete(work)
  work.then(end, end)
  return work
}

/** Ends once all of that is stored or refused, with what was asked meanwhile. */
export async function allStored(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay)
}
