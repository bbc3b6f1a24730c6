import { useEffect, useState } from 'react'
import { useRecordSource, type PickableNoun } from './record-source.ts'

/** What one record is called; three dots until it is known. */
export function useRecordLabel(noun: PickableNoun, id: string): string {
  const source = useRecordSource(noun)
  const [known, setKnown] = useState({ id: '', label: '' })
  useEffect(() => {
    let isCurrent = true
    const keep = (label: string) => isCurrent && setKnown({ id, label })
    source.labelOf(id).then(keep, () => keep('wpis usunięty'))
    return () => {
      isCurrent = false
    }
  }, [source, id])
  return known.id === id ? known.label : '…'
}
