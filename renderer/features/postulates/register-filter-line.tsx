import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useRecordLabel } from '#renderer/ui/use-record-label.ts'
import { choiceFilterNames, choiceFilters, flagFilters, recordFilterNames, recordFilters, type FilterName, type RecordFilter } from './register-filters.ts'
import classes from './register.module.css'
import type { PostulateFilters } from './use-postulate-filters.ts'

function FilterChip({ text, onRemove }: { text: string; onRemove: () => void }) {
  return <Button size="compact-sm" variant="light" className={classes.chip} rightSection={<IconX size={14} aria-hidden />} aria-label={`Usuń filtr: ${text}`} onClick={onRemove}>{text}</Button>
}

function RecordChip({ name, id, onRemove }: { name: RecordFilter; id: string; onRemove: () => void }) {
  const { noun, label } = recordFilters[name]
  return <FilterChip text={`${label}: ${useRecordLabel(noun, id)}`} onRemove={onRemove} />
}

/** What the register is narrowed to now; each can be taken away. Nothing while all of it is shown. */
export function RegisterFilterLine({ filters }: { filters: PostulateFilters }) {
  const { chosen, count, set, clear } = filters
  const group = useRef<HTMLDivElement>(null)
  if (count === 0) return null
  /** The button that was pressed goes with its filter: the focus stays near. */
  const act = (change: () => void) => {
    change()
    requestAnimationFrame(() => (group.current?.querySelector('button') ?? document.querySelector<HTMLElement>('[data-list-search]'))?.focus())
  }
  const remove = (name: FilterName) => act(() => set(name, null))
  return (
    <Group ref={group} gap={6} role="group" aria-label="Włączone filtry">
      {choiceFilterNames.map((name) => {
        const words: Record<string, string> = choiceFilters[name].words
        const value = chosen[name]
        return value !== null && <FilterChip key={name} text={`${choiceFilters[name].label}: ${words[value]}`} onRemove={() => remove(name)} />
      })}
      {chosen.flags.map((name) => <FilterChip key={name} text={flagFilters[name].label} onRemove={() => remove(name)} />)}
      {recordFilterNames.map((name) => chosen[name] !== null && <RecordChip key={name} name={name} id={chosen[name]} onRemove={() => remove(name)} />)}
      <Button size="compact-sm" variant="subtle" onClick={() => act(clear)}>Wyczyść</Button>
    </Group>
  )
}
