import { Button, Checkbox, Group, Loader, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import type { Output } from '#shared/contract/index.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { OpenPastRow } from './open-past-row.tsx'

type OpenPastDialogProps = { meeting: string; onClose: () => void; onCarried: (created: Output<'postulates.carryForward'>['created']) => void }

const matterForms = { one: 'otwarta sprawa', few: 'otwarte sprawy', many: 'otwartych spraw' }

/** The opening list: what of earlier years is not done, to be ticked and carried to this meeting in one step. */
export function OpenPastDialog({ meeting, onClose, onCarried }: OpenPastDialogProps) {
  const [isEverywhere, setIsEverywhere] = useState(false)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const past = useRead('postulates.openPast', { meeting, isEverywhere, limit: 500 }, { keepsPrevious: true })
  const carry = useWrite('postulates.carryForward')
  const rows = past.data?.rows ?? []
  const chosen = rows.map(({ id }) => id).filter((id) => ticked.includes(id))
  const store = async () => {
    const made = await carry.run({ meeting, postulates: chosen })
    if (!made) return
    onCarried(made.created)
    onClose()
  }
  return (
    <OpenedDialog onClose={onClose} title="Otwarte sprawy z lat ubiegłych" size="xl" closeLabel="Zamknij bez przenoszenia">
      <Stack>
        <Text>Sprawy bez odpowiedzi oraz te, które obiecano albo uwzględniono i jeszcze nie zrealizowano. Zaznaczone staną się postulatami tego spotkania; dawne wpisy zostają, a nowe na nie wskazują.</Text>
        <Switch label="Pokaż wszystkie komórki" description="Bez tego są tu sprawy komórek i sfer tego spotkania." checked={isEverywhere} onChange={(event) => setIsEverywhere(event.currentTarget.checked)} />
        <ErrorNote error={past.error} title="Nie udało się wczytać spraw" retry={() => void past.refetch()} />
        {past.isPending && <Loader size="sm" aria-label="Wczytywanie spraw" />}
        {past.data && (
          <Group justify="space-between" gap="xs">
            <Text component="output" fw={700}>{rows.length === 0 ? 'Nie ma otwartych spraw.' : `${countOf(past.data.total, matterForms)}${past.data.total > rows.length ? `; poniżej ${rows.length} najnowszych` : ''}`}</Text>
            {rows.length > 1 && <Checkbox label="Zaznacz wszystkie" checked={chosen.length === rows.length} indeterminate={chosen.length > 0 && chosen.length < rows.length} onChange={(event) => setTicked(event.currentTarget.checked ? rows.map(({ id }) => id) : [])} />}
          </Group>
        )}
        <Stack gap="xs" role="group" aria-label="Sprawy do przeniesienia">
          {rows.map((row) => <OpenPastRow key={row.id} row={row} isTicked={ticked.includes(row.id)} onTick={(isTicked) => setTicked(isTicked ? [...ticked, row.id] : ticked.filter((id) => id !== row.id))} />)}
        </Stack>
        <ErrorNote error={carry.error} title="Nie przeniesiono" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Anuluj</Button>
          <Button onClick={() => void store()} loading={carry.isRunning} disabled={chosen.length === 0}>{chosen.length === 0 ? 'Przenieś zaznaczone' : `Przenieś ${countOf(chosen.length, nouns.postulate)}`}</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
