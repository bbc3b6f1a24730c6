import type { RecordHandle } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { SectionField } from './section-field.tsx'
import { SubmitterFields } from './submitter-fields.tsx'

/** What was asked for, by whom, why, and what it is about. */
export function PostulateTexts({ record, programme }: { record: RecordHandle<'postulates'>; programme: string | null }) {
  return (
    <>
      <SectionTitle>Treść i zgłaszający</SectionTitle>
      <LongTextField field={record.field('content')} label="Treść" minRows={4} isRequired />
      <LongTextField field={record.field('rationale')} label="Uzasadnienie zgłaszającego" minRows={2} />
      <SubmitterFields field={record.field('submitters')} />
      <RecordPicker field={record.field('sphere')} noun="spheres" label="Sfera zadań publicznych" />
      <SectionField field={record.field('programmeSection')} programme={programme} />
      <LongTextField field={record.field('currentText')} label="Obecne brzmienie" hint="Fragment projektu, którego dotyczy." minRows={2} />
    </>
  )
}
