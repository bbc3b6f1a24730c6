import { Button, Text } from '@mantine/core'
import { usePages, type RowOf } from '#renderer/api/use-pages.ts'
import { ConsultationLink } from '#renderer/ui/consultation-link.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { MeetingLink } from '#renderer/ui/meeting-link.tsx'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { documentName } from '#shared/domain/document-kinds.ts'
import { countOf } from '#shared/text/plural.ts'

type Row = RowOf<'documents.list'>
const documentForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }

/** Where a document belongs. */
function Belonging({ meeting, consultation }: Row) {
  if (meeting) return <MeetingLink id={meeting} />
  return consultation ? <ConsultationLink id={consultation} /> : 'cały rok'
}

/** The register of documents that were made or published. */
export function DocumentRecords({ year }: { year: number | null }) {
  const pages = usePages('documents.list', { ...(year !== null && { year }), sort: { by: 'year', descending: true } })
  const hasFormats = pages.rows.some(({ format }) => format !== '')
  return (
    <section aria-label="Rejestr dokumentów">
      <SectionTitle order={2}>Rejestr dokumentów</SectionTitle>
      <ErrorNote error={pages.error} retry={pages.readAgain} />
      {!pages.isLoading && !pages.error && pages.total === 0 && <Text c="dimmed">Tu są dokumenty wydane albo opublikowane. Dopisuje się je na karcie spotkania.</Text>}
      {pages.total > 0 && (
        <ReadTable
          caption={countOf(pages.total, documentForms)} rows={pages.rows} keyOf={({ id }) => id}
          columns={[
            { title: 'Rok', render: ({ year }) => year, isNumber: true },
            { title: 'Tytuł', render: ({ title }) => title },
            { title: 'Rodzaj', render: ({ kind }) => documentName(kind) },
            { title: 'Dla', render: (row) => <Belonging {...row} /> },
            ...(hasFormats ? [{ title: 'Format', render: ({ format }: Row) => format.toUpperCase() }] : []),
            { title: 'Opublikowany', render: ({ publications }) => (publications === 0 ? 'nie' : `w ${countOf(publications, { one: 'miejscu', few: 'miejscach', many: 'miejscach' })}`) },
          ]}
        />
      )}
      {pages.hasMore && <Button variant="default" loading={pages.isLoadingMore} onClick={pages.loadMore}>Pokaż następne</Button>}
    </section>
  )
}
