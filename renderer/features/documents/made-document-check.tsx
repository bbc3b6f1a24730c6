import { useRead } from '#renderer/api/use-read.ts'
import { DocumentCheck, officeCheck } from './document-check.tsx'

/** What a document that was made should be mended in, before where it was published is written down. */
export function MadeDocumentCheck({ id, kind }: { id: string; kind: string }) {
  const catalogue = useRead('documents.catalogue', {})
  const { data, error, refetch } = useRead('documents.checkMade', { id })
  const isOfficeOnly = catalogue.data?.rows.some((entry) => entry.kind === kind && entry.isOfficeOnly)
  return <DocumentCheck {...(isOfficeOnly && { title: officeCheck })} findings={data?.rows} error={error} onRetry={() => void refetch()} />
}
