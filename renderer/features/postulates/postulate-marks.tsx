import { Text } from '@mantine/core'
import { ConsultationLink } from '#renderer/ui/consultation-link.tsx'
import { MeetingLink } from '#renderer/ui/meeting-link.tsx'
import type { Deadline } from '#shared/domain/consultation.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { lateSentence } from './late-sentence.ts'

/** Where a postulate comes from, and what the program itself says of it. */
export function PostulateMarks({ postulate, deadline }: { postulate: Postulate; deadline: Deadline | undefined }) {
  const { meeting, consultation, isLate, hasNoRationale, isAnonymous, isUnsigned } = postulate
  const words = [hasNoRationale && 'zgłaszający nie podał uzasadnienia', isAnonymous && 'anonimowy', isUnsigned && 'bez podpisu'].filter(Boolean)
  return (
    <>
      {meeting && <Text span display="block">Spotkanie: <MeetingLink id={meeting} /></Text>}
      {consultation && <Text span display="block">Konsultacje: <ConsultationLink id={consultation} /></Text>}
      {words.length > 0 && <Text span display="block">{words.join(' · ')}</Text>}
      {isLate && <span className="warning">{deadline ? lateSentence(postulate, deadline) : 'Po terminie.'}</span>}
    </>
  )
}
