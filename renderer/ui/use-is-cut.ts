import { useEffect, useRef, useState } from 'react'

/** Whether an input is too narrow for the text in it; `text` is that text. Give `ref` to the input. */
export function useIsCut(text: string) {
  const ref = useRef<HTMLInputElement>(null)
  const [cut, setCut] = useState('')
  useEffect(() => {
    const input = ref.current
    if (!input) return undefined
    const observer = new ResizeObserver(() => setCut(input.scrollWidth > input.clientWidth ? text : ''))
    observer.observe(input)
    return () => observer.disconnect()
  }, [text])
  return { ref, isCut: text !== '' && cut === text }
}
