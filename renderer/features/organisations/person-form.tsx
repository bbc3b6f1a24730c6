import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemoveButton } from '#renderer/ui/remove-button.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'
import { PersonFields } from './person-fields.tsx'

/** A person being edited where the person stands: inside an organisation's card. */
export function PersonForm({ id, onRemoved, acts }: { id: string; onRemoved: () => void; acts?: ReactNode }) {
  const record = useRecord('people', id)
  const removal = useWrite('people.remove')
  const remove = async () => {
    if (await removal.run({ id })) onRemoved()
  }
  return (
    <RecordForm record={record}>
      {() => (
        <>
          <PersonFields record={record} />
          <ErrorNote error={removal.error} title="Nie usunięto" />
          <Group justify="space-between" gap="sm">
            <SaveState record={record} />
            <Group gap="xs">
              {acts}
              <RemoveButton label="Usuń osobę" isRunning={removal.isRunning} onRemove={() => void remove()} />
            </Group>
          </Group>
        </>
      )}
    </RecordForm>
  )
}
