import { Anchor, Button, Group, Kbd, Text } from '@mantine/core'
import { IconPhonePlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { CallFigures } from './call-figures.tsx'
import { callSummary } from './call-summary.ts'
import { useCallEntry, type CallAbout } from './call-entry.ts'

type CallsPanelProps = { consultation: string; /** Said before the figures. */ lead?: string; about: CallAbout; /** The figures of each unit are in sight at once, not unfolded. */ hasUnits?: boolean; /** Acts beside that of a new call. */ acts?: ReactNode }

/** The calls of a consultation on a card: their figures, the way to them, and the next one. */
export function CallsPanel({ consultation, lead = '', about, hasUnits = false, acts }: CallsPanelProps) {
  const { data, error } = useRead('calls.figures', { consultation })
  const newCall = useCallEntry()
  const newCallAct = <Button variant="default" leftSection={<IconPhonePlus size={18} aria-hidden />} rightSection={<Kbd size="xs">Ctrl+D</Kbd>} aria-keyshortcuts="Control+D" onClick={() => newCall(about)}>Nowa rozmowa</Button>
  return (
    <section aria-label="Rozmowy podczas dyżurów">
      <SectionTitle acts={<Group gap="xs">{acts}{newCallAct}</Group>}>Rozmowy podczas dyżurów</SectionTitle>
      <ErrorNote error={error} title="Nie udało się policzyć rozmów" />
      {data && <Text>{data.calls > 0 && lead}{callSummary(data)}{data.calls > 0 && <> <Anchor inherit href={hrefOf(['calls'], { consultation })}>Pokaż rozmowy</Anchor></>}</Text>}
      {data && data.calls > 0 && (hasUnits ? <CallFigures figures={data} /> : <details><summary>Według komórek</summary><CallFigures figures={data} /></details>)}
    </section>
  )
}
