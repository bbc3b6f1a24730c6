import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { OfficeForm } from './office-form.tsx'

/** The numbers by which consultations are measured, and on what they rest. */
export function RulesSection() {
  return (
    <OfficeForm section="rules" detail="Według tych liczb program ostrzega przy konsultacjach. Nowe konsultacje biorą stąd podstawę prawną.">
      {(record) => (
        <>
          <FieldRow>
            <NumberField field={record.field('minConsultationDays')} label="Konsultacje trwają co najmniej (dni)" isRequired />
            <NumberField field={record.field('minAnnouncementDays')} label="Ogłoszenie przed początkiem (dni)" isRequired />
            <NumberField field={record.field('minForms')} label="Form konsultacji co najmniej" isRequired />
          </FieldRow>
          <SectionTitle order={2}>Podstawa</SectionTitle>
          <TextField field={record.field('announcedBy')} label="Konsultacje ogłasza" />
          <LongTextField field={record.field('legalBasis')} label="Podstawa prawna" minRows={4} />
        </>
      )}
    </OfficeForm>
  )
}
