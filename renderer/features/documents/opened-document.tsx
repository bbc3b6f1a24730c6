import { useState } from 'react'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { DocumentDialog } from './document-dialog.tsx'
import { useDocumentsFor } from './use-documents-for.ts'

/** One paper of something, opened from elsewhere: seen, saved or printed as on the card of what it is for. */
export function OpenedDocument({ kind, target, onClose }: { kind: string; target: DocumentFor; onClose: () => void }) {
  const { kinds } = useDocumentsFor(target)
  const [savedAs, setSavedAs] = useState<string>()
  const entry = kinds?.find((one) => one.kind === kind)
  return entry ? <DocumentDialog entry={entry} target={target} saving={{ savedAs, onSaved: setSavedAs }} onClose={onClose} /> : null
}
