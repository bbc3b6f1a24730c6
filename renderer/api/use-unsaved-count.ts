import { useSyncExternalStore } from 'react'
import { countUnsaved, onSessionsChanged } from './record-sessions.ts'

/** In how many records something that was typed could not be stored. */
export const useUnsavedCount = (): number => useSyncExternalStore(onSessionsChanged, countUnsaved)
