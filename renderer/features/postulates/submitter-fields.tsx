import { Text } from '@mantine/core'
import type { Binding } from '#renderer/ui/binding.ts'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import type { Submitter } from '#shared/domain/postulate.ts'
import { floorOf, submittersOf } from './submitter-binding.ts'
import { submitterCount } from './submitter-count.ts'

/** Who submitted it: organisations, residents, or a voice from the floor; several are counted. */
export function SubmitterFields({ field }: { field: Binding<Submitter[]> }) {
  const count = submitterCount(field.value)
  return (
    <>
      <FieldRow>
        <RecordsPicker field={submittersOf(field, 'organisation')} noun="organisations" label="Zgłaszające organizacje" />
        <RecordsPicker field={submittersOf(field, 'person')} noun="people" label="Zgłaszający mieszkańcy" />
      </FieldRow>
      <SwitchField field={floorOf(field)} label="Głos z sali" hint="Zgłoszono na spotkaniu, bez podania nazwiska ani organizacji." />
      {count !== '' && <Text fw={700} size="sm">{count}</Text>}
    </>
  )
}
