import { Button, Group, List, Loader, Stack, Text } from '@mantine/core'
import { memo } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite, type Act } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Output } from '#shared/contract/index.ts'
import { conflictCount, conflictsPlace } from './conflicts-place.ts'
import { ShowMore } from './show-more.tsx'
import { useFirstRows } from './use-first-rows.ts'

type Conflict = Output<'rosters.conflicts'>['conflicts'][number]
type Repair = NonNullable<Conflict['repair']>

const none: readonly Conflict[] = []
const firstShown = 20

type ConflictsPanelProps = { conflicts: readonly Conflict[] | undefined; /** Duties of this roster; a conflict may be with another one. */ own: ReadonlySet<string>; onShow: (duty: string) => void; error: Act<never, never>['error'] }

/** What is wrong with the roster, in sentences; each leads to its duty, and is mended by one press where that is possible. Drawn again only when one of them changes: each key in the grid draws the rest several times. */
export const ConflictsPanel = memo(function ConflictsPanel({ conflicts, own, onShow, error }: ConflictsPanelProps) {
  const repair = useRepair()
  const { first, rest, showMore } = useFirstRows(conflicts ?? none, firstShown)
  return (
    <section id={conflictsPlace} tabIndex={-1} aria-label="Do sprawdzenia">
      <SectionTitle>{conflicts && conflicts.length > 0 ? conflictCount(conflicts.length) : 'Do sprawdzenia'}</SectionTitle>
      <Stack gap="xs">
        <ErrorNote error={error} title="Nie udało się sprawdzić harmonogramu" />
        <ErrorNote error={repair.error} title="Nie naprawiono" />
        {!conflicts && !error && <Loader size="sm" aria-label="Sprawdzanie harmonogramu" />}
        {conflicts?.length === 0 && <Text c="dimmed">Nic nie wymaga poprawy.</Text>}
        <List listStyleType="none" spacing="xs">
          {first.map((conflict) => {
            const shown = touchedBy(conflict.repair) ?? conflict.duties.find((duty) => own.has(duty))
            return (
              <List.Item key={[conflict.code, ...conflict.duties, conflict.sentence].join(' ')}>
                <Text className="wraps">{conflict.sentence}</Text>
                <Group gap="xs" mt={4}>
                  {shown !== undefined && <Button size="compact-sm" variant="default" onClick={() => onShow(shown)}>Pokaż w siatce</Button>}
                  {conflict.repair && <Button size="compact-sm" variant="light" loading={repair.isRunning} onClick={() => conflict.repair && repair.run(conflict.repair)}>Napraw: {conflict.repair.label}</Button>}
                </Group>
              </List.Item>
            )
          })}
        </List>
        <ShowMore rest={rest} onShow={showMore} />
      </Stack>
    </section>
  )
})

/** The duty that a repair changes: it is the one to be looked at before. */
const touchedBy = (repair: Repair | undefined) => (repair && repair.operation !== 'rosters.addDuties' ? repair.input.id : undefined)

/** Sends the one write that mends a conflict. */
function useRepair() {
  const update = useWrite('duties.update')
  const remove = useWrite('duties.remove')
  const add = useWrite('rosters.addDuties')
  const run = (repair: Repair) => {
    for (const act of [update, remove, add]) act.forgetError()
    if (repair.operation === 'duties.update') void update.run(repair.input)
    else if (repair.operation === 'duties.remove') void remove.run(repair.input)
    else void add.run(repair.input)
  }
  return { run, isRunning: update.isRunning || remove.isRunning || add.isRunning, error: update.error ?? remove.error ?? add.error }
}

/** What is wrong with a roster now; asked for only once its duties are there, so that they are seen first. */
export const useConflicts = (roster: string, isWaiting: boolean) => useRead('rosters.conflicts', { id: roster }, { isEnabled: !isWaiting, keepsPrevious: true })
