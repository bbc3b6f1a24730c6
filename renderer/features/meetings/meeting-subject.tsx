import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { meetingKindLabels, meetingLabel, type Meeting } from '#shared/domain/meeting.ts'

/** What the meeting is called and what it serves. */
export function MeetingSubject({ record, meeting }: { record: RecordHandle<'meetings'>; meeting: Meeting }) {
  return (
    <section aria-label="Rodzaj i tytuł">
      <SectionTitle>Rodzaj i tytuł</SectionTitle>
      <Stack gap="md">
        <FieldRow>
          <ChoiceField field={record.field('kind')} label="Rodzaj" labels={meetingKindLabels} isRequired />
          <TextField field={record.field('ordinal')} label="Które z kolei" hint="Na przykład: I, II." />
        </FieldRow>
        <LongTextField field={record.field('title')} label="Tytuł" minRows={1} {...(meeting.title.trim() === '' && { hint: `Bez tytułu spotkanie nazywa się: ${meetingLabel(meeting)}.` })} />
        <FieldRow>
          <RecordPicker field={record.field('programme')} noun="programmes" label="Program" />
          <RecordPicker field={record.field('consultation')} noun="consultations" label="Konsultacje" />
        </FieldRow>
      </Stack>
    </section>
  )
}
