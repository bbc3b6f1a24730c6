import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { CardHeader } from '#renderer/ui/card-header.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemoveButton } from '#renderer/ui/remove-button.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { PersonFields } from './person-fields.tsx'

/** One participant. */
export function PersonCard({ id, acts, children }: { id: string; acts: ReactNode; children: ReactNode }) {
  const record = useRecord('people', id)
  const removal = useRemoval('people', { id, discard: record.discard })
  return (
    <RecordForm record={record}>
      {(person) => (
        <>
          <CardHeader title={person.fullName} detail={person.role} record={record}>
            {acts}
            <RemoveButton isRunning={removal.isRunning} onRemove={removal.remove} />
          </CardHeader>
          <ErrorNote error={removal.error} title="Nie usunięto" />
          <PersonFields record={record} />
          {children}
        </>
      )}
    </RecordForm>
  )
}
