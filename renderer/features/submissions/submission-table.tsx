import { Anchor, Loader } from '@mantine/core'
import { useAllPages } from '#renderer/api/use-all-pages.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { channelLabels } from '#shared/domain/channel.ts'
import { senderKindLabels } from '#shared/domain/submission.ts'
import { receiptMoment, submissionFlags } from './submission-words.ts'

/** What came to a consultation, in the order in which it came. */
export function SubmissionTable({ consultation }: { consultation: string }) {
  const pages = useAllPages('submissions.list', { consultation })
  if (pages.isLoading) return <Loader size="sm" aria-label="Wczytywanie zgłoszeń" />
  return (
    <>
      <ErrorNote error={pages.error} title="Nie udało się wczytać zgłoszeń" retry={pages.readAgain} />
      <ReadTable
        caption="Zgłoszenia w kolejności wpływu" stacks rows={pages.rows} keyOf={({ id }) => id}
        columns={[
          { title: 'Wpłynęło', render: receiptMoment },
          { title: 'Od kogo', render: ({ id, senderName, senderKind }) => <Anchor href={hrefOf(['submissions', id], { consultation })}>{senderName || senderKindLabels[senderKind]}</Anchor> },
          { title: 'Sposób', render: ({ channel }) => channelLabels[channel] },
          { title: 'Uwagi', isNumber: true, render: ({ remarks }) => remarks },
          { title: 'Zastrzeżenia', render: (row) => submissionFlags(row).join(', ') || 'brak' },
        ]}
      />
    </>
  )
}
