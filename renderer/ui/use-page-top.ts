import { useLayoutEffect, useState, type RefObject } from 'react'

/** How far from the top of the page an element stands, in pixels, followed while it is asked for: what stands over it may grow. */
export function usePageTop(element: RefObject<HTMLElement | null>, isAsked: boolean): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!isAsked || !current) return undefined
    const measure = () => setTop(Math.round(current.getBoundingClientRect().top + scrollY))
    const observer = new ResizeObserver(measure)
    observer.observe(current.closest('main') ?? document.body)
    measure()
    return () => observer.disconnect()
  }, [element, isAsked])
  return top
}
