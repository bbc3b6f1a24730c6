import type { RecordHandle } from '#renderer/api/use-record.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { SectionField } from './section-field.tsx'
import { SubmitterFields } from './submitter-fields.tsx'
import { VersionedText } from './versioned-text.tsx'

/** What was asked for, by whom, why, and what it is about. */
export function PostulateTexts({ id, record, programme }: { id: string; record: RecordHandle<'postulates'>; programme: string | null }) {
  return (
    <>
      <SectionTitle>Treść i zgłaszający</SectionTitle>
      <VersionedText table="postulate" id={id} field={record.field('content')} label="Treść" minRows={4} isRequired />
      <VersionedText table="postulate" id={id} field={record.field('rationale')} label="Uzasadnienie zgłaszającego" minRows={2} />
      <SubmitterFields field={record.field('submitters')} />
      <RecordPicker field={record.field('sphere')} noun="spheres" label="Sfera zadań publicznych" />
      <SectionField field={record.field('programmeSection')} programme={programme} />
      <VersionedText table="postulate" id={id} field={record.field('currentText')} label="Obecne brzmienie" hint="Fragment projektu, którego dotyczy." minRows={2} />
    </>
  )
}
