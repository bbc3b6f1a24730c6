import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconList, IconPlus } from '@tabler/icons-react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { TextComparison } from '#renderer/ui/text-comparison.tsx'
import type { Postulate } from '#shared/domain/postulate.ts'
import { countOf } from '#shared/text/plural.ts'
import { SplitPart } from './split-part.tsx'
import { useSplit } from './use-split.ts'

const entryForms = { one: 'nowy wpis', few: 'nowe wpisy', many: 'nowych wpisów' }
const partForms = { one: 'część', few: 'części', many: 'części' }

/** Divides an entry that asks for several things. What the text seems to ask for is proposed, never done by itself. */
export function SplitDialog({ postulate, onClose, onSplit }: { postulate: Postulate; onClose: () => void; onSplit: (numbers: readonly string[]) => void }) {
  const split = useSplit(postulate)
  const store = async () => {
    const made = await split.split()
    if (!made) return
    onSplit(made.parts.map(({ number }) => number))
    onClose()
  }
  return (
    <OpenedDialog onClose={onClose} title={`Podział wpisu ${postulate.number}`} size="xl" closeLabel="Zamknij bez podziału">
      <Stack>
        <Text>Każda część dostanie własny numer, z tymi samymi zgłaszającymi, komórkami i terminami. Stanowiska części trzeba napisać na nowo; dotychczasowe zostaje przy wpisie {postulate.number}.</Text>
        {split.proposed.length > 1 && !split.canSplit && <Group><Button leftSection={<IconList size={18} aria-hidden />} onClick={split.takeProposed} data-autofocus>Zaproponuj podział na {countOf(split.proposed.length, partForms)}</Button></Group>}
        {split.parts.map(({ key }, index) => <SplitPart key={key} split={split} index={index} />)}
        <Group><Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={split.add} disabled={split.parts.length >= 20}>Dodaj część</Button></Group>
        {split.canSplit && (
          <Paper withBorder p="sm" component="section" aria-label="Podgląd podziału">
            <Text fw={700}>Podgląd: {countOf(split.parts.length, entryForms)} w miejsce {postulate.number}</Text>
            <Text size="sm" c="dimmed" mb="xs">Przekreślone słowa nie weszły do żadnej części, a podkreślonych nie było we wpisie.</Text>
            <TextComparison former={postulate.content} later={split.parts.map(({ content }) => content).join('\n')} />
          </Paper>
        )}
        <ErrorNote error={split.error} title="Nie podzielono" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Anuluj</Button>
          <Button onClick={() => void store()} loading={split.isRunning} disabled={!split.canSplit}>Podziel</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
