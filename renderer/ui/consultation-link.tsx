import { Anchor } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { hrefOf } from './place.ts'

/** A consultation by its name, leading to its card. */
export function ConsultationLink({ id }: { id: string }) {
  const consultation = useRead('consultations.get', { id })
  return <Anchor inherit href={hrefOf(['consultations', id])}>{consultation.data?.subjectShort ?? 'konsultacje'}</Anchor>
}
