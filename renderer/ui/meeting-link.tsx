import { Anchor } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { meetingLabel } from '#shared/domain/meeting.ts'
import { hrefOf } from './place.ts'

/** A meeting by its name, leading to its card. */
export function MeetingLink({ id }: { id: string }) {
  const meeting = useRead('meetings.get', { id })
  return <Anchor inherit href={hrefOf(['meetings', id])}>{meeting.data ? meetingLabel(meeting.data) : 'spotkanie'}</Anchor>
}
