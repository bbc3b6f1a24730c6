import { useState } from 'react'
import { useAllPages } from '#renderer/api/use-all-pages.ts'

/** The entries of a meeting, the newest first, and which of them is open for a correction. What was cancelled keeps its number and is not corrected. */
export function useEntries(meeting: string) {
  const pages = useAllPages('postulates.list', { meeting, sort: { by: 'number', descending: true } })
  const [edited, setEdited] = useState<string>()
  const editable = pages.rows.filter(({ isCancelled }) => !isCancelled)
  /** Opens the newest one, or goes from the opened one to an older (1) or a newer one (-1); false when there is none. */
  const step = (by: 1 | -1): boolean => {
    const next = editable[edited === undefined ? 0 : editable.findIndex(({ id }) => id === edited) + by]
    if (next) setEdited(next.id)
    return next !== undefined
  }
  return { pages, edited, open: setEdited, step, close: () => setEdited(undefined) }
}

export type Entries = ReturnType<typeof useEntries>
