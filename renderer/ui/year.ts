import { createContext, use } from 'react'

/** The year chosen at the top of the window; null means all years. `years`: those in which there is anything. */
export type ChosenYear = { year: number | null; years: readonly number[]; today: string; choose: (year: number | null) => void }

const YearContext = createContext<ChosenYear>({ year: null, years: [], today: '', choose: () => undefined })

export const YearProvider = YearContext.Provider
export const useYear = () => use(YearContext)
