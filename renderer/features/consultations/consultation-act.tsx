import { Stack, Text } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { looksLikeCaseNumber } from '#shared/domain/case-number.ts'
import { sentenceOf } from '#shared/text/messages.ts'

/** On what basis, by whose order, and who runs it. */
export function ConsultationAct({ record, caseNumber }: { record: RecordHandle<'consultations'>; caseNumber: string }) {
  const isDoubtful = caseNumber.trim() !== '' && !looksLikeCaseNumber(caseNumber)
  return (
    <section aria-label="Podstawa i prowadzący">
      <SectionTitle>Podstawa i prowadzący</SectionTitle>
      <Stack gap="md">
        <LongTextField field={record.field('legalBasis')} label="Podstawa prawna" minRows={2} />
        <FieldRow>
          <TextField field={record.field('orderNumber')} label="Numer zarządzenia" />
          <DateField field={record.field('orderDate')} label="Data zarządzenia" />
        </FieldRow>
        <FieldRow>
          <TextField field={record.field('announcedBy')} label="Ogłasza" />
          <RecordPicker field={record.field('runBy')} noun="units" label="Prowadzi" />
        </FieldRow>
        <LongTextField field={record.field('contact')} label="Kontakt w sprawie konsultacji" minRows={1} />
        <div>
          <TextField field={record.field('caseNumber')} label="Znak sprawy" />
          {isDoubtful && <Text size="sm" mt={4} component="output" className="warning">{sentenceOf('not_a_case_number')}</Text>}
        </div>
      </Stack>
    </section>
  )
}
