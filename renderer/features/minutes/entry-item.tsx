import { Anchor, Button, Group, Text } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import type { Output } from '#shared/contract/index.ts'
import { EntryEditor } from './entry-editor.tsx'
import classes from './minutes.module.css'

type Row = Output<'postulates.list'>['rows'][number]
type EntryItemProps = { row: Row; storedAt: Date | undefined; isEdited: boolean; onEdit: () => void; onStep: (by: 1 | -1) => void; onDone: () => void }

const clock = new Intl.DateTimeFormat('pl-PL', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** One stored entry: its number, whose it is, when it was stored and how it begins. */
export function EntryItem({ row: { id, number, submitters, excerpt, isCancelled }, storedAt, isEdited, onEdit, onStep, onDone }: EntryItemProps) {
  return (
    <li className={classes.entry} data-quiet={isCancelled || undefined}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="baseline">
        <Text className="figures wraps"><strong>{number}</strong>{submitters !== '' && ` · ${submitters}`}{storedAt && <Text span c="dimmed" inherit> · zapisano {clock.format(storedAt)}</Text>}</Text>
        <Group gap="sm" wrap="nowrap">
          {!isCancelled && !isEdited && <Button variant="subtle" size="compact-md" aria-label={`Popraw wpis ${number}`} onClick={onEdit}>Popraw</Button>}
          <Anchor href={hrefOf(['postulates', id])} aria-label={`Karta wpisu ${number}`}>Karta</Anchor>
        </Group>
      </Group>
      {isEdited ? <EntryEditor id={id} number={number} onStep={onStep} onDone={onDone} /> : <Text className="breaks">{excerpt}</Text>}
      {isCancelled && <Text fw={700}>Anulowany: numer zostaje w rejestrze i nie będzie użyty ponownie.</Text>}
    </li>
  )
}
