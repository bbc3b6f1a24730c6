import { useState } from 'react'

const newKey = () => crypto.randomUUID()

/** Keys for rows that have no identity of their own, so that what is being typed in a row stays with it when rows are moved or removed. */
export function useRowKeys(count: number) {
  const [keys, setKeys] = useState<readonly string[]>(() => Array.from({ length: count }, newKey))
  // Rows may also come and go from outside: undo, a reload, a row being added.
  const fitted = keys.length === count ? keys : Array.from({ length: count }, (_, index) => keys[index] ?? newKey())
  if (fitted !== keys) setKeys(fitted)
  return {
    of: (index: number) => fitted[index],
    move: (from: number, to: number) => setKeys(fitted.toSpliced(from, 1).toSpliced(to, 0, fitted[from] ?? newKey())),
    remove: (index: number) => setKeys(fitted.toSpliced(index, 1)),
  }
}
