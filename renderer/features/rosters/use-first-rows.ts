import { useState } from 'react'

/** The first rows of a long list, and more of them when asked: a list of a thousand rows would make every change wait. */
export function useFirstRows<R>(rows: readonly R[], step: number) {
  const [count, setCount] = useState(step)
  return { first: rows.slice(0, count), rest: Math.max(rows.length - count, 0), showMore: () => setCount(count + step) }
}
