import { useEffect } from 'react'
import { storeEverything } from '#renderer/api/record-sessions.ts'

/**
 * Stores what is being typed before the window can be closed. A closing page comes too late for that: by then the main process may have closed the file.
 * The pointer on its way to the window's frame and a pressed Alt (Alt+F4, the menu) come early enough.
 */
export function useStoreBeforeClosing(): void {
  useEffect(() => {
    const onAlt = ({ key }: KeyboardEvent) => {
      if (key === 'Alt') storeEverything()
    }
    const { documentElement } = document
    addEventListener('pagehide', storeEverything)
    addEventListener('keydown', onAlt)
    documentElement.addEventListener('mouseleave', storeEverything)
    return () => {
      removeEventListener('pagehide', storeEverything)
      removeEventListener('keydown', onAlt)
      documentElement.removeEventListener('mouseleave', storeEverything)
    }
  }, [])
}
