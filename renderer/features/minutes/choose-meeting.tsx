import { Anchor, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useAllPages } from '#renderer/api/use-all-pages.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { goTo, hrefOf } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { meetingLabel } from '#shared/domain/meeting.ts'

/** Which meeting the minutes are of: those of today at once, any other by its name. */
export function ChooseMeeting() {
  const { today } = useYear()
  const frame = useRef<HTMLDivElement>(null)
  const { rows } = useAllPages('meetings.list', { year: Number(today.slice(0, 4)) })
  const ofToday = rows.filter(({ dates }) => dates.some(({ date }) => date === today))
  useEffect(() => frame.current?.querySelector('input')?.focus(), [])
  return (
    <Stack p="md" maw="44rem" ref={frame}>
      <PageHeader title="Protokół spotkania" detail="Wybierz spotkanie, z którego zapisujesz głosy." />
      <RecordPicker noun="meetings" label="Spotkanie" field={{ name: 'meeting', value: null, problems: {}, onChange: (id: string | null) => id !== null && goTo(['minutes', id]), onLeave: () => undefined }} />
      {ofToday.length > 0 && <Text fw={700}>Dzisiaj:</Text>}
      {ofToday.map((row) => <Anchor key={row.id} href={hrefOf(['minutes', row.id])}>{meetingLabel(row)}</Anchor>)}
    </Stack>
  )
}
