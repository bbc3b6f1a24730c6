import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { DocumentView } from './document-view.tsx'
import type { Saving } from './saving.ts'
import type { CatalogueEntry } from './use-documents-for.ts'

/** A document over the whole window, as it will lie on the desk. */
export function DocumentDialog({ entry, target, saving, notes, onClose }: { entry: CatalogueEntry; target: DocumentFor; saving: Saving; notes?: (kind: string) => ReactNode; onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={entry.title} fullScreen closeButtonProps={{ 'aria-label': 'Zamknij podgląd' }}>
      <DocumentView entry={entry} target={target} saving={saving} {...(notes && { notes })} />
    </Modal>
  )
}
