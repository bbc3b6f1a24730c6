import { Button, Group, Text } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { rosterStateLabels, type Roster } from '#shared/domain/roster.ts'

/** Whether the roster is a draft or published and since when, and the step to the other. */
export function RosterState({ record, roster }: { record: RecordHandle<'rosters'>; roster: Roster }) {
  const { today } = useYear()
  const set = (state: Roster['state'], publishedOn: string | null) => {
    record.field('state').onChange(state)
    record.field('publishedOn').onChange(publishedOn)
    record.storeNow()
  }
  return (
    <section aria-label="Stan harmonogramu">
      <Group gap="md" align="flex-start">
        <div>
          <Text fw={700}>Stan</Text>
          <Text>{rosterStateLabels[roster.state]}</Text>
        </div>
        {roster.state === 'published' && <DateField field={record.field('publishedOn')} label="Opublikowano dnia" />}
        {roster.state === 'draft'
          ? <Button onClick={() => set('published', roster.publishedOn ?? today)}>Oznacz jako opublikowany</Button>
          : <Button variant="default" onClick={() => set('draft', null)}>Cofnij do projektu</Button>}
      </Group>
    </section>
  )
}
