import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'

/** What was said and what was agreed: what stands in the summary of the meeting. */
export function MeetingCourse({ record }: { record: RecordHandle<'meetings'> }) {
  return (
    <section aria-label="Przebieg i ustalenia">
      <SectionTitle>Przebieg i ustalenia</SectionTitle>
      <Stack gap="md">
        <LongTextField field={record.field('notes')} label="Notatki" minRows={5} />
        <LongTextField field={record.field('outcomes')} label="Ustalenia i dalsze kroki" minRows={3} />
      </Stack>
    </section>
  )
}
