import type { RecordHandle } from '#renderer/api/use-record.ts'
import { ChoicesField } from '#renderer/ui/choices-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { consultingFormLabels } from '#shared/domain/consultation.ts'

/** How people are asked. */
export function ConsultingForms({ record }: { record: RecordHandle<'consultations'> }) {
  return (
    <section aria-label="Formy konsultowania">
      <SectionTitle>Formy konsultowania</SectionTitle>
      <ChoicesField field={record.field('forms')} label="Wybrane formy" labels={consultingFormLabels} />
    </section>
  )
}
