import { Button, Group, Stack } from '@mantine/core'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { choiceFilters, flagFilterNames, flagFilters, recordFilterNames, recordFilters, type ChoiceFilter } from './register-filters.ts'
import type { PostulateFilters } from './use-postulate-filters.ts'

const any = '–'
const lists = ['decision', 'channel', 'realisation'] as const satisfies readonly ChoiceFilter[]
/** A resident is found at the resident's own card, not in a filter. */
const pickers = recordFilterNames.filter((name) => name !== 'person')
const plain = { problems: {}, onLeave: () => undefined }

/** All filters of the register but its search and the state of the answer, which are always in sight. */
export function PostulateFilterFields({ filters }: { filters: PostulateFilters }) {
  const { chosen, set } = filters
  return (
    <Stack gap="sm">
      <Group gap="xs" role="group" aria-label="Oznaczenia">
        {flagFilterNames.map((name) => {
          const isOn = chosen.flags.includes(name)
          return <Button key={name} size="compact-sm" variant={isOn ? 'filled' : 'default'} aria-pressed={isOn} onClick={() => set(name, isOn ? null : '1')}>{flagFilters[name].label}</Button>
        })}
      </Group>
      <Group gap="md">
        <FilterWords label="Rodzaj" words={choiceFilters.stage.words} value={chosen.stage} onChange={(stage) => set('stage', stage)} />
        <FilterWords label="Anulowane" words={choiceFilters.cancelled.words} value={chosen.cancelled} onChange={(cancelled) => set('cancelled', cancelled)} />
      </Group>
      <FieldRow>
        {lists.map((name) => {
          const words: Record<string, string> = choiceFilters[name].words
          return <ChoiceField key={name} label={choiceFilters[name].label} labels={{ [any]: 'wszystkie', ...words }} field={{ ...plain, name: `filter-${name}`, value: chosen[name] ?? any, onChange: (value: string) => set(name, value === any ? null : value) }} />
        })}
        {pickers.map((name) => (
          <RecordPicker key={name} whenEmpty="wszystkie" noun={recordFilters[name].noun} label={recordFilters[name].label} field={{ ...plain, name: `filter-${name}`, value: chosen[name], onChange: (value: string | null) => set(name, value) }} />
        ))}
      </FieldRow>
    </Stack>
  )
}
