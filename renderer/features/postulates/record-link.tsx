import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import { meetingLabel } from '#shared/domain/meeting.ts'

const linkTo = (noun: string, id: string, text: ReactNode) => <Anchor href={hrefOf([noun, id])}>{text}</Anchor>

export function MeetingLink({ id }: { id: string }) {
  const { data } = useRead('meetings.get', { id })
  return linkTo('meetings', id, data ? meetingLabel(data) : 'spotkanie')
}

export function ConsultationLink({ id }: { id: string }) {
  const { data } = useRead('consultations.get', { id })
  return linkTo('consultations', id, data?.subjectShort ?? 'konsultacje')
}
