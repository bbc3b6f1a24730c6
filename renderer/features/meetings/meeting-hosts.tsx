import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** Who hosts the meeting and whom it concerns. */
export function MeetingHosts({ record }: { record: RecordHandle<'meetings'> }) {
  return (
    <section aria-label="Organizator i sfery">
      <SectionTitle>Organizator i sfery</SectionTitle>
      <Stack gap="md">
        <RecordsPicker field={record.field('units')} noun="units" label="Komórki i jednostki, które organizują" />
        <TextField field={record.field('organisers')} label="Współorganizatorzy i prowadzący" />
        <RecordsPicker field={record.field('spheres')} noun="spheres" label="Sfery zadań publicznych" />
      </Stack>
    </section>
  )
}
