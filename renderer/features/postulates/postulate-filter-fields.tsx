import { Group, Stack } from '@mantine/core'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { MoreFilters } from '#renderer/ui/more-filters.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { decisionLabels, positionStateLabels } from '#shared/domain/position.ts'
import type { PostulateFilters } from './use-postulate-filters.ts'

const stageWords = { postulate: 'postulaty', remark: 'uwagi' } as const
const cancelledWords = { no: 'bez anulowanych', yes: 'tylko anulowane' } as const
const decisionWords = { any: 'każde rozstrzygnięcie', ...decisionLabels }
const pickers = [{ name: 'unit', noun: 'units', label: 'Komórka' }, { name: 'meeting', noun: 'meetings', label: 'Spotkanie' }, { name: 'consultation', noun: 'consultations', label: 'Konsultacje' }, { name: 'sphere', noun: 'spheres', label: 'Sfera' }] as const

/** How far the answers are, as words; the rest of the filters opens below. */
export function PostulateFilterFields({ filters }: { filters: PostulateFilters }) {
  const { chosen, count, set, clear } = filters
  return (
    <Stack gap="xs">
      <FilterWords label="Stan stanowiska" words={positionStateLabels} value={chosen.state} onChange={(state) => set('state', state)} />
      <MoreFilters count={count} onClear={clear}>
        <Group gap="md">
          <FilterWords label="Rodzaj" words={stageWords} value={chosen.stage} onChange={(stage) => set('stage', stage)} />
          <FilterWords label="Anulowane" words={cancelledWords} value={chosen.cancelled} onChange={(cancelled) => set('cancelled', cancelled)} />
        </Group>
        <FieldRow>
          <ChoiceField label="Rozstrzygnięcie" labels={decisionWords} field={{ name: 'filter-decision', value: chosen.decision ?? 'any', problems: {}, onChange: (value) => set('decision', value === 'any' ? null : value), onLeave: () => undefined }} />
          {pickers.map(({ name, noun, label }) => (
            <RecordPicker key={name} noun={noun} label={label} field={{ name: `filter-${name}`, value: chosen[name], problems: {}, onChange: (value: string | null) => set(name, value), onLeave: () => undefined }} />
          ))}
        </FieldRow>
      </MoreFilters>
    </Stack>
  )
}
