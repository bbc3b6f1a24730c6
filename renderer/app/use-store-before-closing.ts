import { useEffect } from 'react'
import { bridge } from '#renderer/api/bridge.ts'
import { storeEverything } from '#renderer/api/record-sessions.ts'

/** Stores what is being typed before the program ends: the main process asks and waits. A page that goes away by itself (a reload) stores what it can. */
export function useStoreBeforeClosing(): void {
  useEffect(() => {
    const store = () => void storeEverything()
    const stopListening = bridge().onClosing(storeEverything)
    addEventListener('pagehide', store)
    return () => {
      stopListening()
      removeEventListener('pagehide', store)
    }
  }, [])
}
