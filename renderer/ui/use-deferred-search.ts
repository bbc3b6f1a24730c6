import { useDeferredValue, useState } from 'react'

/** The text of a search box, and the one to search by, which follows when typing leaves time for it. */
export function useDeferredSearch() {
  const [text, setText] = useState('')
  const asked = useDeferredValue(text)
  return { text, setText, filter: asked.trim() === '' ? {} : { search: asked } }
}
