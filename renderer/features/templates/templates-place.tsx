import type { ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { TemplateCard } from './template-card.tsx'
import { addressOf } from './template-form.ts'
import { TemplatesList } from './templates-list.tsx'

/** What the address asks for: all forms of documents with their templates, or the template of one. */
export function TemplatesPlace({ form, acts }: { form: string | undefined; acts: (id: string) => ReactNode }) {
  const templates = useRead('templates.list', {})
  const row = templates.data?.rows.find((one) => addressOf(one) === form)
  return (
    <>
      <ErrorNote error={templates.error} title="Nie udało się odczytać szablonów" retry={() => void templates.refetch()} />
      {form === undefined && templates.data && <TemplatesList rows={templates.data.rows} />}
      {row && <TemplateCard key={form} row={row}>{row.own && acts(row.own.id)}</TemplateCard>}
      {form !== undefined && templates.data && !row && <EmptyState title="Nie ma takiego dokumentu. Wybierz go z listy szablonów." />}
    </>
  )
}
