import type { RecordHandle } from '#renderer/api/use-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { channelLabels } from '#shared/domain/channel.ts'
import type { Deadline } from '#shared/domain/consultation.ts'
import { postulateStageLabels, type Postulate } from '#shared/domain/postulate.ts'

/** How it reached the office. The day of posting is asked for where the rule of the consultation goes by it. */
export function PostulateOrigin({ record, postulate, deadline }: { record: RecordHandle<'postulates'>; postulate: Postulate; deadline: Deadline | undefined }) {
  return (
    <>
      <SectionTitle>Zgłoszenie</SectionTitle>
      <FieldRow>
        <ChoiceField field={record.field('stage')} label="Rodzaj" labels={postulateStageLabels} />
        <ChoiceField field={record.field('channel')} label="Sposób zgłoszenia" labels={channelLabels} />
      </FieldRow>
      <FieldRow>
        <DateField field={record.field('receivedOn')} label="Data wpływu" />
        <TimeField field={record.field('receivedTime')} label="Godzina wpływu" />
        {(deadline?.deadlineRule === 'posted' || postulate.postedOn !== null) && <DateField field={record.field('postedOn')} label="Data nadania" />}
      </FieldRow>
      <RecordPicker field={record.field('meeting')} noun="meetings" label="Spotkanie" />
      <RecordPicker field={record.field('consultation')} noun="consultations" label="Konsultacje" />
      <FieldRow>
        <SwitchField field={record.field('isAnonymous')} label="Anonimowy" />
        <SwitchField field={record.field('isUnsigned')} label="Bez podpisu" />
      </FieldRow>
      <LongTextField field={record.field('note')} label="Notatka" hint="Tylko dla referatu; nie trafia do dokumentów." minRows={2} />
    </>
  )
}
