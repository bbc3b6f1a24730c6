import { useSyncExternalStore } from 'react'
import { firstUnsaved, onSessionsChanged } from './record-sessions.ts'

/** A record, as `<noun>:<id>`, in which something that was typed could not be stored; undefined when all is stored. */
export const useUnsaved = (): string | undefined => useSyncExternalStore(onSessionsChanged, firstUnsaved)
