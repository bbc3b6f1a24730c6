import { FieldRow } from '#renderer/ui/field-row.tsx'
import { replacePlace, usePlace } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import type { OwedScope } from './owed-scope.ts'

/** A meeting or a consultation to which the page is narrowed; one of them at a time. */
export function OwedFilters({ scope }: { scope: OwedScope }) {
  const { path } = usePlace()
  const field = (name: 'meeting' | 'consultation') => ({ name: `owed-${name}`, value: scope[name], problems: {}, onChange: (value: string | null) => replacePlace(path, { [name]: value ?? '' }), onLeave: () => undefined })
  return (
    <FieldRow>
      <RecordPicker field={field('meeting')} noun="meetings" label="Spotkanie" whenEmpty="wszystkie" />
      <RecordPicker field={field('consultation')} noun="consultations" label="Konsultacje" whenEmpty="wszystkie" />
    </FieldRow>
  )
}
