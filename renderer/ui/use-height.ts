import { useCallback, useState } from 'react'

/** The height of an element in pixels, followed as it changes, and the callback to be its `ref`. */
export function useHeight() {
  const [height, setHeight] = useState(0)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [height, measure] as const
}
