import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'

/** What the meeting is about, its course, and what was noted. */
export function MeetingContent({ record }: { record: RecordHandle<'meetings'> }) {
  return (
    <section aria-label="Temat i przebieg">
      <SectionTitle>Temat i przebieg</SectionTitle>
      <Stack gap="md">
        <LongTextField field={record.field('theme')} label="Temat" />
        <LongTextField field={record.field('agenda')} label="Porządek spotkania" />
        <LongTextField field={record.field('notes')} label="Notatki" minRows={5} />
      </Stack>
    </section>
  )
}
