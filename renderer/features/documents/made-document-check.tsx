import { useRead } from '#renderer/api/use-read.ts'
import { DocumentCheck } from './document-check.tsx'

/** What a document that was made should be mended in, before where it was published is written down. */
export function MadeDocumentCheck({ id }: { id: string }) {
  const { data, error, refetch } = useRead('documents.checkMade', { id })
  return <DocumentCheck findings={data?.rows} error={error} onRetry={() => void refetch()} />
}
