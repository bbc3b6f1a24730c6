import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useRecordSource, type PickableNoun } from '#renderer/ui/record-source.ts'
import { showValue } from './show-value.ts'
import { nounOfField } from './value-labels.ts'

/** A value as it was: a record by its name, anything else in words. */
export function HistoryValue({ table, field, value }: { table: string; field: string; value: string | null }) {
  const noun = nounOfField(field)
  const shown = showValue({ table, field }, value)
  if (shown === '') return <Text span c="dimmed">puste</Text>
  if (noun && /^[\da-f]{8}-[\da-f-]{27}$/.test(shown)) return <RecordName noun={noun} id={shown} />
  return <span className="wraps" style={{ whiteSpace: 'pre-wrap' }}>{shown}</span>
}

function RecordName({ noun, id }: { noun: PickableNoun; id: string }) {
  const source = useRecordSource(noun)
  const [name, setName] = useState('…')
  useEffect(() => {
    let isCurrent = true
    source.labelOf(id).then((label) => isCurrent && setName(label), () => isCurrent && setName('wpis usunięty'))
    return () => {
      isCurrent = false
    }
  }, [source, id])
  return <>{name}</>
}
