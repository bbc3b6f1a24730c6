import { Button, Checkbox, Group, Text } from '@mantine/core'
import { unitsMarked } from './owed-sentence.ts'
import { packages, type Package } from './use-sending.ts'

type OwedActsProps = { marked: number; total: number; onMarkAll: (isMarked: boolean) => void; onSend: (which: Package) => void; canSend: boolean }

/** What can be made for the chosen units, or to all of them when none is chosen. */
export function OwedActs({ marked, total, onMarkAll, onSend, canSend }: OwedActsProps) {
  return (
    <Group gap="xs" role="group" aria-label="Przygotowanie plików">
      {total > 1 && <Checkbox label="Wszystkie" checked={marked === total} indeterminate={marked > 0 && marked < total} onChange={(event) => onMarkAll(event.currentTarget.checked)} />}
      <Button disabled={!canSend} onClick={() => onSend('whole')}>{packages.whole.label}</Button>
      <Button variant="default" disabled={!canSend} onClick={() => onSend('missing')}>{packages.missing.label}</Button>
      <Button variant="default" disabled={!canSend} onClick={() => onSend('reminder')}>{packages.reminder.label}</Button>
      <Text component="output" c="dimmed">{marked === 0 ? `dla wszystkich: ${unitsMarked(total)}` : `dla wybranych: ${unitsMarked(marked)}`}</Text>
    </Group>
  )
}
