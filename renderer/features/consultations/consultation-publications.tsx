import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { rowOf } from '#renderer/ui/binding.ts'
import { ListField } from '#renderer/ui/list-field.tsx'
import { PublicationsField } from '#renderer/ui/publications-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** Where the consultation was made known, and what people are given to read. */
export function ConsultationPublications({ record }: { record: RecordHandle<'consultations'> }) {
  const materials = record.field('materials')
  return (
    <section aria-label="Ogłoszenie i materiały">
      <SectionTitle>Ogłoszenie i materiały</SectionTitle>
      <Stack gap="md">
        <PublicationsField field={record.field('publications')} />
        <ListField field={materials} label="Materiały" rowName="materiał" blank="">{(index) => <TextField field={rowOf(materials, index)} label="Nazwa materiału" isRequired />}</ListField>
      </Stack>
    </section>
  )
}
