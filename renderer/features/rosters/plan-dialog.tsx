import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { NewDuty } from './line-template.ts'

type PlanDialogProps = { title: string; roster: string; /** What would be added now; undefined while it is not known. */ duties: readonly NewDuty[] | undefined; onClose: () => void; children: ReactNode }

/** Several duties at once: how they are made, what would be added, and the one act that adds them. */
export function PlanDialog({ title, roster, duties, onClose, children }: PlanDialogProps) {
  const add = useWrite('rosters.addDuties')
  const count = duties?.length ?? 0
  const store = async () => {
    if (duties && (await add.run({ roster, duties: [...duties] }))) onClose()
  }
  return (
    <OpenedDialog onClose={onClose} title={title} size="xl" closeLabel="Zamknij bez dodawania">
      <Stack>
        {children}
        <ErrorNote error={add.error} title="Nie dodano dyżurów" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Anuluj</Button>
          <Button onClick={() => void store()} loading={add.isRunning} disabled={count === 0}>{count === 0 ? 'Dodaj dyżury' : `Dodaj ${countOf(count, nouns.duty)}`}</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
