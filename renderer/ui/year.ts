import { createContext, use } from 'react'

/** The year chosen at the top of the window; null means all years. */
export type ChosenYear = { year: number | null; today: string; choose: (year: number | null) => void }

const YearContext = createContext<ChosenYear>({ year: null, today: '', choose: () => undefined })

export const YearProvider = YearContext.Provider
export const useYear = () => use(YearContext)
