import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { rosterStateLabels, type Roster } from '#shared/domain/roster.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { ChangesList } from './changes-list.tsx'
import { unpublishedSentence } from './unpublished-sentence.ts'

/** Whether the roster is a draft or published and since when, whether readers have it as it is, and the steps: publish it (again), or take it back. */
export function RosterState({ roster }: { roster: Roster }) {
  const { today } = useYear()
  const [date, setDate] = useState<string | null>(today)
  const publishing = useWrite('rosters.publish')
  const withdrawal = useWrite('rosters.withdraw')
  const changes = useRead('rosters.changes', { id: roster.id }).data
  const { id, revision, state, publishedOn } = roster
  const publish = () => publishing.run({ id, revision, ...(date && { date }) })
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
        {!isCurrent && <Button loading={publishing.isRunning} onClick={() => void publish()}>{unpublished ? 'Opublikuj zmiany' : changes?.since ? 'Opublikuj ponownie' : 'Opublikuj'}</Button>}
        {state === 'published' && <Button variant="default" loading={withdrawal.isRunning} onClick={() => void withdrawal.run({ id, revision })}>Cofnij do projektu</Button>}
      </Group>
      {unpublished && <Text mt="xs">{unpublished}</Text>}
      {unpublished && changes && <ChangesList changes={changes} />}
      <ErrorNote error={publishing.error} title="Nie opublikowano" />
      <ErrorNote error={withdrawal.error} title="Nie cofnięto do projektu" />
    </section>
  )
}
