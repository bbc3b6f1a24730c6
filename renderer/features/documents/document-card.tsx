import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { documentName } from '#shared/domain/document-kinds.ts'
import { DataChanges } from './data-changes.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { EnteredFields } from './entered-fields.tsx'
import { registerPath } from './document-noun.ts'
import { MadeDocumentCheck } from './made-document-check.tsx'
import { OpenFields } from './open-fields.tsx'
import { ReproduceDocument } from './reproduce-document.tsx'

/** One document: what it is and for what, where it was published, and of one that this program made also what changed since, and the same file again. */
export function DocumentCard({ id, acts }: { id: string; acts: ReactNode }) {
  const record = useRecord('documents', id)
  const removal = useRemoval('documents', { id, discard: record.discard, listPath: registerPath })
  return (
    <RecordForm record={record}>
      {(document) => (
        <>
          <RemovableHeader title={document.title} detail={[documentName(document.kind), document.year, document.isInternal && 'do użytku wewnętrznego', document.madeAt === null && 'wpis ręczny'].filter(Boolean).join(' · ')} record={record} removal={removal} removeLabel="Usuń wpis">{acts}</RemovableHeader>
          <DocumentFacts document={document} />
          {document.snapshot !== '' && <ReproduceDocument document={document} />}
          {document.madeAt === null && <EnteredFields record={record} kind={document.kind} />}
          {document.snapshot !== '' && !document.isInternal && <MadeDocumentCheck id={id} kind={document.kind} />}
          <OpenFields record={record} />
          {document.snapshot !== '' && document.kind !== 'skoroszyt-stanowisk' && <DataChanges key={id} id={id} />}
        </>
      )}
    </RecordForm>
  )
}
