import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** What the meeting is about, in what order, who leads it and how people sign up: what stands in its invitation. */
export function MeetingPlan({ record }: { record: RecordHandle<'meetings'> }) {
  return (
    <section aria-label="Temat i zaproszenie">
      <SectionTitle>Temat i zaproszenie</SectionTitle>
      <Stack gap="md">
        <LongTextField field={record.field('theme')} label="Temat" />
        <LongTextField field={record.field('agenda')} label="Porządek spotkania" />
        <TextField field={record.field('moderator')} label="Kto prowadzi spotkanie" />
        <LongTextField field={record.field('registration')} label="Jak się zapisać" hint="Jak stoi w zaproszeniu: do kiedy, gdzie i w jaki sposób zgłosić udział." minRows={1} />
      </Stack>
    </section>
  )
}
