import { Anchor, Stack, Text } from '@mantine/core'
import { IconAlarm, IconCalendarEvent, IconCalendarOff, IconPhone } from '@tabler/icons-react'
import { hrefOf } from '#renderer/ui/place.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import classes from './day-list.module.css'
import { DayEntry } from './day-entry.tsx'
import { meetingHours } from './day-words.ts'
import type { Day, Year } from './year-days.ts'

/** Where a deadline is kept: with its consultation, or with what units owe. */
function deadlinePath({ consultation, kind }: Year['deadlines'][number]): string[] | undefined {
  if (consultation !== null) return ['consultations', consultation]
  return kind === 'positions' ? ['owed'] : undefined
}

/** What happens on a day, each thing leading to its record. */
export function DayContent({ day: { off, deadlines, meetings, duties } }: { day: Day }) {
  return (
    <ul className={classes.entries}>
      {off.map((name) => <DayEntry key={name} icon={IconCalendarOff} kind="Dzień wolny"><Text>{name}</Text></DayEntry>)}
      {deadlines.map((deadline) => {
        const path = deadlinePath(deadline)
        return (
          <DayEntry key={`${deadline.consultation ?? ''} ${deadline.sentence}`} icon={IconAlarm} kind="Termin">
            <Stack gap={2}>
              {path ? <Anchor href={hrefOf(path)}>{deadline.sentence}</Anchor> : <Text>{deadline.sentence}</Text>}
              <Text size="sm" c="dimmed">Podstawa: {deadline.rule}.</Text>
            </Stack>
          </DayEntry>
        )
      })}
      {meetings.map((meeting) => (
        <DayEntry key={`${meeting.id} ${meeting.from}`} icon={IconCalendarEvent} kind={['Spotkanie', meetingHours(meeting)].filter(Boolean).join(', ')}>
          <Anchor href={hrefOf(['meetings', meeting.id])}>{meeting.title}</Anchor>
          {meeting.place && <Text size="sm" c="dimmed">{meeting.place}</Text>}
        </DayEntry>
      ))}
      {duties.map(({ roster, title, from, to, total }) => (
        <DayEntry key={roster} icon={IconPhone} kind={`${countOf(total, nouns.duty)}, ${formatTimeRange(from, to)}`}><Anchor href={hrefOf(['rosters', roster])}>{title}</Anchor></DayEntry>
      ))}
    </ul>
  )
}
