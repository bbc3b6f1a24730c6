import { createContext, use, type ReactNode } from 'react'

/** What other parts of the window can do with a duty that is opened; `leave` closes it first. Given by the application. */
export type DutyActs = (duty: string, leave: () => void) => ReactNode

const DutyActsContext = createContext<DutyActs>(() => null)

export const DutyActsProvider = DutyActsContext.Provider
export const useDutyActs = () => use(DutyActsContext)
