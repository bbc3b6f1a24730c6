import { Anchor, Button, Kbd, Text } from '@mantine/core'
import { IconPhonePlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { CallFigures } from './call-figures.tsx'
import { useCallEntry, type CallAbout } from './call-entry.ts'

type CallsPanelProps = { title: string; consultation: string; about: CallAbout; /** Where all of them are. */ query: Readonly<Record<string, string>>; children?: ReactNode }

/** The calls of a consultation on a card: their figures, the way to them, and the next one. */
export function CallsPanel({ title, consultation, about, query, children }: CallsPanelProps) {
  const { data, error } = useRead('calls.figures', { consultation })
  const newCall = useCallEntry()
  const act = <Button variant="default" leftSection={<IconPhonePlus size={18} aria-hidden />} rightSection={<Kbd>Ctrl+D</Kbd>} aria-keyshortcuts="Control+D" onClick={() => newCall(about)}>Nowa rozmowa</Button>
  return (
    <section aria-label={title}>
      <SectionTitle acts={act}>{title}</SectionTitle>
      <ErrorNote error={error} title="Nie udało się policzyć rozmów" />
      {data && <CallFigures figures={data} />}
      {data && data.calls > 0 && <Text mt={4}><Anchor inherit href={hrefOf(['calls'], query)}>Pokaż rozmowy</Anchor></Text>}
      {children}
    </section>
  )
}
