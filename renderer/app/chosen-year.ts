import { useCallback, useState } from 'react'

const key = 'referat.year'

/** The year chosen at the top, kept as long as the window lives; until one is chosen, that of today when there is anything in it. */
export function useChosenYear(today: string, years: readonly number[]) {
  const [kept, setKept] = useState(() => sessionStorage.getItem(key))
  const thisYear = Number(today.slice(0, 4))
  const first = years.includes(thisYear) ? thisYear : null
  const year = kept === null ? first : kept === 'all' ? null : Number(kept)
  const choose = useCallback((chosen: number | null) => {
    const value = chosen === null ? 'all' : String(chosen)
    sessionStorage.setItem(key, value)
    setKept(value)
  }, [])
  return { year, choose }
}
