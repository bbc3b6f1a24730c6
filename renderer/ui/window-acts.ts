import { createContext, use } from 'react'

/** Undo and redo of the window, for a screen whose own fields would keep the keys from it; `forget` closes the sentence about the last of them. */
export type WindowActs = { undo: () => void; redo: () => void; forget: () => void }

const nothing = () => undefined
const WindowActsContext = createContext<WindowActs>({ undo: nothing, redo: nothing, forget: nothing })

export const WindowActsProvider = WindowActsContext.Provider
export const useWindowActs = () => use(WindowActsContext)
