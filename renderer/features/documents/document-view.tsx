import { Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { AudienceChoice } from './audience-choice.tsx'
import { ClauseWarning } from './clause-warning.tsx'
import classes from './document-view.module.css'
import { DocumentCheck } from './document-check.tsx'
import { MissingAddresses } from './missing-addresses.tsx'
import { OwnTemplateNote } from './own-template-note.tsx'
import { PrintDocument } from './print-document.tsx'
import { SaveDocument } from './save-document.tsx'
import type { Saving } from './saving.ts'
import type { CatalogueEntry } from './use-documents-for.ts'

/** One document: its variants, what it looks like now, and the ways to take it away. It is made anew from the stored data whenever they change. */
export function DocumentView({ entry, target, saving, notes }: { entry: CatalogueEntry; target: DocumentFor; saving: Saving; /** What other parts of the window say of the kind before it is saved. */ notes?: (kind: string) => ReactNode }) {
  const [variant, setVariant] = useState(entry.variants[0]?.key)
  const [isInternal, setIsInternal] = useState(false)
  const [mending, setMending] = useState(0)
  const onMend = () => setMending(mending + 1)
  const order = { kind: entry.kind, for: target, ...(variant !== undefined && { variant }), ...(isInternal && { isInternal }) }
  const preview = useRead('documents.preview', order, { keepsPrevious: true })
  const check = useRead('documents.check', order, { isEnabled: preview.data !== undefined, keepsPrevious: true })
  return (
    <Stack gap="sm" className={classes.view}>
      <Group gap="md" align="flex-end">
        {entry.variants.length > 1 && <NativeSelect label="Odmiana" data={entry.variants.map(({ key, title }) => ({ value: key, label: title }))} value={variant ?? ''} onChange={(event) => setVariant(event.currentTarget.value)} />}
        {entry.hasInternal && <AudienceChoice isInternal={isInternal} onChange={setIsInternal} />}
        <SaveDocument order={order} formats={entry.formats} suggestedName={preview.data?.suggestedName ?? entry.kind} saving={saving} onMend={onMend} />
        <PrintDocument order={order} onMend={onMend} />
      </Group>
      <ClauseWarning kind={entry.kind} />
      <OwnTemplateNote kind={entry.kind} variant={variant} />
      {preview.data && <MissingAddresses html={preview.data.html} />}
      {notes?.(entry.kind)}
      {preview.data && <DocumentCheck {...(isInternal && { title: 'Sprawdzenie dokumentu' })} findings={check.data?.rows} asked={mending} error={check.error} onRetry={() => void check.refetch()} />}
      <ErrorNote error={preview.error} title="Nie można pokazać dokumentu" retry={() => void preview.refetch()} />
      {preview.isPending && <Text c="dimmed" component="output">Przygotowywanie podglądu…</Text>}
      {/* Data of the office reach this page as text only; the sandbox keeps even a mistake in that from running anything. */}
      {preview.data && <iframe className={classes.page} title={`Podgląd: ${preview.data.title}`} sandbox="" srcDoc={preview.data.html} />}
    </Stack>
  )
}
