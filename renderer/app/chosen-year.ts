import { useState } from 'react'

const key = 'referat.year'

/** The year chosen at the top, kept as long as the window lives; first that of today when there is anything in it. */
export function useChosenYear(today: string, years: readonly number[]) {
  const [year, setYear] = useState<number | null>(() => {
    const kept = sessionStorage.getItem(key)
    const thisYear = Number(today.slice(0, 4))
    if (kept !== null) return kept === 'all' ? null : Number(kept)
    return years.includes(thisYear) ? thisYear : null
  })
  const choose = (chosen: number | null) => {
    sessionStorage.setItem(key, chosen === null ? 'all' : String(chosen))
    setYear(chosen)
  }
  return { year, choose }
}
