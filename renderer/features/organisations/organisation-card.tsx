import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { organisationKindLabels } from '#shared/domain/organisation.ts'
import { OrganisationFields } from './organisation-fields.tsx'
import { OrganisationPeople } from './organisation-people.tsx'
import { OrganisationTrail } from './organisation-trail.tsx'

/** One organisation over all years: its data, its people, and where it took part. */
export function OrganisationCard({ id, acts, children }: { id: string; acts: ReactNode; children: ReactNode }) {
  const record = useRecord('organisations', id)
  const removal = useRemoval('organisations', { id, discard: record.discard })
  return (
    <RecordForm record={record}>
      {(organisation) => (
        <>
          <RemovableHeader title={organisation.name} detail={[organisationKindLabels[organisation.kind], !organisation.isActive && 'nieczynna'].filter(Boolean).join(' · ')} record={record} removal={removal}>{acts}</RemovableHeader>
          <OrganisationFields record={record} />
          <OrganisationPeople organisation={id} />
          <OrganisationTrail organisation={id} />
          {children}
        </>
      )}
    </RecordForm>
  )
}
