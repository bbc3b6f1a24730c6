import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { rosterStateLabels, type Roster } from '#shared/domain/roster.ts'
import type { Output } from '#shared/contract/index.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { ChangesList } from './changes-list.tsx'
import { useConflicts } from './conflicts-panel.tsx'
import { conflictCount, showConflicts } from './conflicts-place.ts'
import { PublishAnyway } from './publish-anyway.tsx'
import { unpublishedSentence } from './unpublished-sentence.ts'

type Conflicts = Output<'rosters.conflicts'>['conflicts']

/** Whether the roster is a draft or published and since when, whether readers have it as it is, and the steps: publish it (again), after what is wrong with it was shown, or take it back. */
export function RosterState({ roster }: { roster: Roster }) {
  const { today } = useYear()
  const [date, setDate] = useState<string | null>(today)
  const publishing = useWrite('rosters.publish')
  const withdrawal = useWrite('rosters.withdraw')
  const changes = useRead('rosters.changes', { id: roster.id }).data
  const { id, revision, state, publishedOn } = roster
  const check = useConflicts(id, changes === undefined)
  const [found, setFound] = useState<Conflicts>()
  const publish = async () => {
    if (await publishing.run({ id, revision, ...(date && { date }) })) setFound(undefined)
  }
  // Asked for anew at the press: what was read before may be older than the last duty.
  const checkAndPublish = async () => {
    publishing.forgetError()
    const { data } = await check.refetch()
    if (data && data.conflicts.length > 0) setFound(data.conflicts)
    else if (data) await publish()
  }
  const toCheck = check.data?.conflicts.length ?? 0
  const unpublished = changes && unpublishedSentence(changes)
  const isCurrent = state === 'published' && unpublished === undefined && changes?.since !== null
  return (
    <section aria-label="Stan harmonogramu">
      <Group gap="md" align="flex-end">
        <div>
          <Text fw={700}>Stan</Text>
          <Text>{[rosterStateLabels[state], publishedOn && `od ${formatDateWithWeekday(publishedOn)}`, changes?.since && `wersja ${changes.since}`].filter(Boolean).join(', ')}</Text>
        </div>
        {!isCurrent && <DateField field={{ name: 'publishOn', value: date, problems: {}, onChange: setDate, onLeave: () => undefined }} label="Data publikacji" />}
        {!isCurrent && <Button loading={publishing.isRunning} onClick={() => void checkAndPublish()}>{unpublished ? 'Opublikuj zmiany' : changes?.since ? 'Opublikuj ponownie' : 'Opublikuj'}</Button>}
        {!isCurrent && toCheck > 0 && <Button variant="subtle" onClick={showConflicts}>{conflictCount(toCheck)}</Button>}
        {state === 'published' && <Button variant="default" loading={withdrawal.isRunning} onClick={() => void withdrawal.run({ id, revision })}>Cofnij do projektu</Button>}
      </Group>
      {unpublished && <Text mt="xs">{unpublished} Dokumenty i kalendarze powstają z wersji {changes?.since}; to, co jest teraz, pokazuje ich odmiana „stan bieżący (projekt)”.</Text>}
      {unpublished && changes && <ChangesList changes={changes} />}
      {!isCurrent && <ErrorNote error={check.error} title="Nie udało się sprawdzić harmonogramu, więc nie można go jeszcze opublikować" retry={() => void check.refetch()} />}
      {found ? <PublishAnyway conflicts={found} onClose={() => setFound(undefined)} onPublish={() => void publish()} isRunning={publishing.isRunning} error={publishing.error} /> : <ErrorNote error={publishing.error} title="Nie opublikowano" />}
      <ErrorNote error={withdrawal.error} title="Nie cofnięto do projektu" />
    </section>
  )
}
