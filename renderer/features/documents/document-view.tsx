import { Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { EndOfDialog } from '#renderer/ui/end-of-dialog.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PaperFrame } from '#renderer/ui/paper-frame.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { AudienceChoice } from './audience-choice.tsx'
import classes from './document-view.module.css'
import { DocumentCheck, officeCheck } from './document-check.tsx'
import type { CheckOf } from './further-findings.ts'
import { MissingAddresses } from './missing-addresses.tsx'
import { OwnTemplateNote } from './own-template-note.tsx'
import { PreviewRemarks } from './preview-remarks.tsx'
import { PrintDocument } from './print-document.tsx'
import { SaveDocument } from './save-document.tsx'
import type { Saving } from './saving.ts'
import type { CatalogueEntry } from './use-documents-for.ts'

/** One document: its variants, what it looks like now, and the ways to take it away. It is made anew from the stored data whenever they change. */
export function DocumentView({ entry, target, saving, checkOf, onFollow }: { entry: CatalogueEntry; target: DocumentFor; saving: Saving; /** Told before a way to mend what was found is taken. */ onFollow?: (field: string) => void; /** Puts what other parts of the window found into the check. */ checkOf?: (check: Parameters<CheckOf>[2]) => ReactNode }) {
  const [variant, setVariant] = useState(entry.variants[0]?.key)
  const [isInternal, setIsInternal] = useState(false)
  const [mending, setMending] = useState(0)
  const onMend = () => setMending(mending + 1)
  const order = { kind: entry.kind, for: target, ...(variant !== undefined && { variant }), ...(isInternal && { isInternal }) }
  const preview = useRead('documents.preview', order, { keepsPrevious: true })
  const checked = useRead('documents.check', order, { isEnabled: preview.data !== undefined, keepsPrevious: true })
  const check: Parameters<CheckOf>[2] = (further) => preview.data && <DocumentCheck {...((isInternal || entry.isOfficeOnly) && { title: officeCheck })} findings={checked.data?.rows} further={further} asked={mending} onFollow={onFollow} error={checked.error} onRetry={() => void checked.refetch()} />
  return (
    <Stack gap="sm" className={classes.view}>
      <Group gap="md" align="flex-end">
        {entry.variants.length > 1 && <NativeSelect label="Odmiana" data={entry.variants.map(({ key, title }) => ({ value: key, label: title }))} value={variant ?? ''} onChange={(event) => setVariant(event.currentTarget.value)} />}
        {entry.hasInternal && <AudienceChoice isInternal={isInternal} onChange={setIsInternal} />}
        <SaveDocument order={order} formats={entry.formats} suggestedName={preview.data?.suggestedName ?? entry.kind} saving={saving} onMend={onMend} />
        <PrintDocument key={`${variant} ${isInternal}`} order={order} onMend={onMend} />
      </Group>
      {preview.data && <PreviewRemarks remarks={preview.data.remarks} />}
      <OwnTemplateNote kind={entry.kind} variant={variant} />
      {preview.data && <MissingAddresses html={preview.data.html} />}
      {checkOf ? checkOf(check) : check([])}
      <ErrorNote error={preview.error} title="Nie można pokazać dokumentu" retry={() => void preview.refetch()} />
      {preview.isPending && <Text c="dimmed" component="output">Przygotowywanie podglądu…</Text>}
      {preview.data && <PaperFrame className={classes.page} title={`Podgląd: ${preview.data.title}`} html={preview.data.html} />}
      {preview.data && <EndOfDialog />}
    </Stack>
  )
}
