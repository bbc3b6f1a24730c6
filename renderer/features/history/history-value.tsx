import { Text } from '@mantine/core'
import { useRecordLabel } from '#renderer/ui/use-record-label.ts'
import { isBareId, referenceOf, type Reference } from './reference-of.ts'
import { showValue } from './show-value.ts'

/** A value as it was: a record by its name, anything else in words. */
export function HistoryValue({ table, field, value }: { table: string; field: string; value: string | null }) {
  const shown = showValue({ table, field }, value)
  if (value === null || shown === '') return <Text span c="dimmed">puste</Text>
  const reference = referenceOf(field, value)
  if (reference) return <RecordName {...reference} />
  return <span className="wraps" style={{ whiteSpace: 'pre-wrap' }}>{isBareId(shown) ? 'inny wpis' : shown}</span>
}

function RecordName({ noun, id }: Reference) {
  return <span className="wraps">{useRecordLabel(noun, id)}</span>
}
