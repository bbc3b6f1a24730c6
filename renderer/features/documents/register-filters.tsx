import { NativeSelect } from '@mantine/core'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { MoreFilters } from '#renderer/ui/more-filters.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { documentKindLabels } from '#shared/domain/document-kinds.ts'
import type { RegisterFilters } from './use-register-filters.ts'
import { formatLabels } from './format-labels.ts'

const publishedWords = { published: 'opublikowane', unpublished: 'nieopublikowane' } as const
const originWords = { made: 'z programu', entered: 'wpisane ręcznie' } as const
const kindOptions = [{ value: '', label: 'każdy rodzaj' }, ...Object.entries(documentKindLabels('inny')).map(([value, label]) => ({ value, label }))]
const formatOptions = [{ value: '', label: 'każdy format' }, ...Object.entries(formatLabels).map(([value, label]) => ({ value, label }))]

/** What the register is narrowed to. */
export function RegisterFilters({ filters }: { filters: RegisterFilters }) {
  const { choice, choose, clear, count } = filters
  const picker = (name: 'meeting' | 'consultation') => ({ name: `register-${name}`, value: choice[name], problems: {}, onLeave: () => undefined, onChange: (value: string | null) => choose({ [name]: value }) })
  return (
    <>
      <FilterWords label="Publikacja" words={publishedWords} value={choice.published} onChange={(published) => choose({ published })} />
      <MoreFilters count={count} onClear={clear}>
        <FilterWords label="Skąd wpis" words={originWords} value={choice.origin} onChange={(origin) => choose({ origin })} />
        <FieldRow>
          <NativeSelect label="Rodzaj" data={kindOptions} value={choice.kind} onChange={(event) => choose({ kind: event.currentTarget.value })} />
          <NativeSelect label="Format" data={formatOptions} value={choice.format} onChange={(event) => choose({ format: event.currentTarget.value })} />
        </FieldRow>
        <FieldRow>
          <RecordPicker field={picker('meeting')} noun="meetings" label="Spotkanie" />
          <RecordPicker field={picker('consultation')} noun="consultations" label="Konsultacje" />
        </FieldRow>
      </MoreFilters>
    </>
  )
}
