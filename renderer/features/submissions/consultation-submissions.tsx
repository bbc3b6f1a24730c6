import { Anchor, Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { ChannelFigures } from './channel-figures.tsx'
import { NewSubmissions } from './new-submissions.tsx'
import { figuresSentence } from './submission-words.ts'
import { SubmissionTable } from './submission-table.tsx'

/** Letters, forms and messages that came to a consultation, on its card: their figures, which go to the report, the last of them, and the entry of new ones. */
export function ConsultationSubmissions({ id }: { id: string }) {
  const figures = useRead('submissions.figures', { consultation: id })
  const consultation = useRead('consultations.get', { id }).data
  const [isOpen, setIsOpen] = useState(false)
  const { data } = figures
  return (
    <section aria-label="Zgłoszenia, które wpłynęły">
      <SectionTitle acts={<Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setIsOpen(true)}>Wpisz zgłoszenia</Button>}>Zgłoszenia, które wpłynęły</SectionTitle>
      <ErrorNote error={figures.error} title="Nie udało się policzyć zgłoszeń" />
      {data && <Text>{figuresSentence(data)}{data.letters > 0 && <> <Anchor inherit href={hrefOf(['submissions'], { consultation: id })}>Pokaż zgłoszenia</Anchor></>}</Text>}
      {data && data.letters > 0 && <ChannelFigures figures={data} />}
      {data && data.letters > 0 && <details><summary>W kolejności wpływu</summary><SubmissionTable consultation={id} /></details>}
      {consultation && <NewSubmissions consultation={consultation} isOpen={isOpen} onClose={() => setIsOpen(false)} />}
    </section>
  )
}
