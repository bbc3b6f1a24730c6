import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
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
          <RemovableHeader title={person.fullName} detail={person.role} record={record} removal={removal}>{acts}</RemovableHeader>
          <PersonFields record={record} />
          {children}
        </>
      )}
    </RecordForm>
  )
}
