import { createContext, use } from 'react'

/** What a new call is known to be about before anything is asked. */
export type CallAbout = { roster?: string; duty?: string }

/** A new call asked for while a roster is opened is most likely of that roster. */
export const aboutOpened = ([first, id]: readonly string[]): CallAbout => (first === 'rosters' && id !== undefined ? { roster: id } : {})

const CallEntryContext = createContext<(about?: CallAbout) => void>(() => undefined)

export const CallEntryProvider = CallEntryContext.Provider

/** Opens the window for a new call over whatever is on the screen. */
export const useCallEntry = () => use(CallEntryContext)
