import { Stack } from '@mantine/core'
import { partOf, type Binding } from '#renderer/ui/binding.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Publication } from '#shared/domain/consultation.ts'

/** Where a paper can be found by everyone. */
export function PublicationsField({ field }: { field: Binding<Publication[]> }) {
  return (
    <ListField field={field} label="Miejsca publikacji" rowName="miejsce publikacji" blank={{ place: '', link: '', publishedOn: null }}>{(index) => (
      <Stack gap="xs">
        <TextField field={partOf(field, index, 'place')} label="Miejsce" isRequired />
        <FieldRow>
          <TextField field={partOf(field, index, 'link')} label="Adres strony" kind="url" />
          <DateField field={partOf(field, index, 'publishedOn')} label="Opublikowano" />
        </FieldRow>
      </Stack>
    )}</ListField>
  )
}
