import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** What is consulted and why. */
export function ConsultationSubject({ record }: { record: RecordHandle<'consultations'> }) {
  return (
    <section aria-label="Przedmiot">
      <SectionTitle>Przedmiot</SectionTitle>
      <Stack gap="md">
        <LongTextField field={record.field('subjectFull')} label="Przedmiot konsultacji" hint="Pełna nazwa projektu, jak w ogłoszeniu." minRows={2} isRequired />
        <FieldRow>
          <TextField field={record.field('subjectShort')} label="Krótka nazwa" isRequired />
          <RecordPicker field={record.field('programme')} noun="programmes" label="Program" />
        </FieldRow>
        <LongTextField field={record.field('aim')} label="Cel konsultacji" />
      </Stack>
    </section>
  )
}
