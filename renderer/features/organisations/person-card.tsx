import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { CardHeader } from '#renderer/ui/card-header.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemoveButton } from '#renderer/ui/remove-button.tsx'
import { PersonFields } from './person-fields.tsx'

/** One participant. */
export function PersonCard({ id, acts, children }: { id: string; acts: ReactNode; children: ReactNode }) {
  const record = useRecord('people', id)
  const removal = useWrite('people.remove')
  const remove = async () => {
    if (await removal.run({ id })) goTo(['people'])
  }
  return (
    <RecordForm record={record}>
      {(person) => (
        <>
          <CardHeader title={person.fullName} detail={person.role} record={record}>
            {acts}
            <RemoveButton isRunning={removal.isRunning} onRemove={() => void remove()} />
          </CardHeader>
          <ErrorNote error={removal.error} title="Nie usunięto" />
          <PersonFields record={record} />
          {children}
        </>
      )}
    </RecordForm>
  )
}
