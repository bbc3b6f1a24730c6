import { useEffect, useState } from 'react'
import type { Option, RecordSource } from './record-source.ts'

/** What a picker offers for the text typed into it, and how the chosen records are called. A later answer never gives way to an earlier one. */
export function usePickerOptions(source: RecordSource, chosen: readonly string[], text: string) {
  const [found, setFound] = useState<readonly Option[]>([])
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({})

  useEffect(() => {
    let isCurrent = true
    source.find(text).then((options) => isCurrent && setFound(options), () => isCurrent && setFound([]))
    return () => {
      isCurrent = false
    }
  }, [source, text])

  const unnamed = chosen.filter((id) => !(id in labels)).join(' ')
  useEffect(() => {
    let isCurrent = true
    const nameThem = async () => {
      const ids = unnamed.split(' ').filter((id) => id !== '')
      const pairs = await Promise.all(ids.map(async (id) => [id, await source.labelOf(id).catch(() => 'wpis usunięty')] as const))
      if (isCurrent && pairs.length > 0) setLabels((former) => ({ ...former, ...Object.fromEntries(pairs) }))
    }
    void nameThem()
    return () => {
      isCurrent = false
    }
  }, [source, unnamed])

  const ofChosen = chosen.filter((id) => !found.some((option) => option.id === id)).map((id) => ({ value: id, label: labels[id] ?? '…' }))
  return [...ofChosen, ...found.map(({ id, label }) => ({ value: id, label }))]
}
