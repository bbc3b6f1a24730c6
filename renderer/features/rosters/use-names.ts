import { useEffect, useState } from 'react'
import { useRecordSource, type PickableNoun } from '#renderer/ui/record-source.ts'

/** What records are called, each asked for once; three dots until it is known. */
export function useNames(noun: PickableNoun, ids: readonly (string | null | undefined)[]): (id: string) => string {
  const source = useRecordSource(noun)
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const unnamed = [...new Set(ids.filter((id) => typeof id === 'string' && !(id in names)))].join(' ')
  useEffect(() => {
    let isCurrent = true
    const nameThem = async () => {
      const found = await Promise.all(unnamed.split(' ').filter(Boolean).map(async (id) => [id, await source.labelOf(id).catch(() => 'wpis usunięty')] as const))
      if (isCurrent && found.length > 0) setNames((former) => ({ ...former, ...Object.fromEntries(found) }))
    }
    void nameThem()
    return () => {
      isCurrent = false
    }
  }, [source, unnamed])
  return (id) => names[id] ?? '…'
}
