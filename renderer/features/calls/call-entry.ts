import { createContext, use } from 'react'

/** What a new call is known to be about before anything is asked. */
export type CallAbout = { consultation?: string; roster?: string; duty?: string }

/** A new call asked for while a roster or a consultation is opened is most likely of that one. */
export function aboutOpened([first, id]: readonly string[]): CallAbout {
  if (id === undefined) return {}
  return first === 'rosters' ? { roster: id } : first === 'consultations' ? { consultation: id } : {}
}

const CallEntryContext = createContext<(about?: CallAbout) => void>(() => undefined)

export const CallEntryProvider = CallEntryContext.Provider

/** Opens the window for a new call over whatever is on the screen. */
export const useCallEntry = () => use(CallEntryContext)
