import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { showField } from '#renderer/ui/show-field.ts'
import { DocumentView } from './document-view.tsx'
import type { CheckOf } from './further-findings.ts'
import type { Saving } from './saving.ts'
import type { CatalogueEntry } from './use-documents-for.ts'

/** A document over the whole window, as it will lie on the desk. */
export function DocumentDialog({ entry, target, saving, checkOf, onClose }: { entry: CatalogueEntry; target: DocumentFor; saving: Saving; checkOf?: CheckOf; onClose: () => void }) {
  // The field may be on the very card under this dialog, which is shown already.
  const follow = (field: string) => {
    onClose()
    requestAnimationFrame(() => showField(field))
  }
  return (
    <OpenedDialog onClose={onClose} title={entry.title} fullScreen closeLabel="Zamknij podgląd">
      <DocumentView entry={entry} target={target} saving={saving} onFollow={follow} {...(checkOf && { checkOf: (check) => checkOf(entry.kind, onClose, check) })} />
    </OpenedDialog>
  )
}
