import { createContext, use } from 'react'

/** Why the office does not work on a day (`YYYY-MM-DD`), or undefined. Given by the application, which knows the office's own closed days. */
export type DayOff = (day: string) => string | undefined

const DayOffContext = createContext<DayOff>(() => undefined)

export const DayOffProvider = DayOffContext.Provider
export const useDayOff = () => use(DayOffContext)
