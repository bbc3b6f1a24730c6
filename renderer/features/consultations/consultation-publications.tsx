import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { partOf, rowOf } from '#renderer/ui/binding.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** Where the consultation was made known, and what people are given to read. */
export function ConsultationPublications({ record }: { record: RecordHandle<'consultations'> }) {
  const publications = record.field('publications')
  const materials = record.field('materials')
  return (
    <section aria-label="Ogłoszenie i materiały">
      <SectionTitle>Ogłoszenie i materiały</SectionTitle>
      <Stack gap="md">
        <ListField field={publications} label="Miejsca publikacji" rowName="miejsce publikacji" blank={{ place: '', link: '', publishedOn: null }}>{(index) => (
          <Stack gap="xs">
            <TextField field={partOf(publications, index, 'place')} label="Miejsce" isRequired />
            <FieldRow>
              <TextField field={partOf(publications, index, 'link')} label="Adres strony" kind="url" />
              <DateField field={partOf(publications, index, 'publishedOn')} label="Opublikowano" />
            </FieldRow>
          </Stack>
        )}</ListField>
        <ListField field={materials} label="Materiały" rowName="materiał" blank="">{(index) => <TextField field={rowOf(materials, index)} label="Nazwa materiału" isRequired />}</ListField>
      </Stack>
    </section>
  )
}
