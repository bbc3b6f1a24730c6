import { Stack } from '@mantine/core'
import type { Publication } from '#shared/domain/consultation.ts'
import { publicationPlaces } from '#shared/domain/publication-places.ts'
import { partOf, type Binding } from './binding.ts'
import { DateField } from './date-field.tsx'
import { FieldRow } from './field-row.tsx'
import { ListField } from './list-field.tsx'
import { TextField } from './text-field.tsx'
import { WarningNote } from './warning-note.tsx'
import { useYear } from './year.ts'

/** A day that is half typed is after nothing. */
const isAfter = (day: string | null | undefined, today: string) => day !== null && day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && day > today

/** Where something can be found by everyone. */
export function PublicationsField({ field }: { field: Binding<Publication[]> }) {
  const { today } = useYear()
  return (
    <ListField field={field} label="Miejsca publikacji" rowName="miejsce publikacji" blank={{ place: '', link: '', publishedOn: null }}>{(index) => (
      <Stack gap="xs">
        <TextField field={partOf(field, index, 'place')} label="Miejsce" isRequired suggestions={publicationPlaces} />
        <FieldRow>
          <TextField field={partOf(field, index, 'link')} label="Adres strony" kind="url" />
          <DateField field={partOf(field, index, 'publishedOn')} label="Opublikowano" />
        </FieldRow>
        {isAfter(field.value[index]?.publishedOn, today) && <WarningNote>Ten dzień jeszcze nie nadszedł. Sprawdź datę publikacji.</WarningNote>}
      </Stack>
    )}</ListField>
  )
}
