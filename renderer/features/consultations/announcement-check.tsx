import { Alert } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { AnnouncementFindings } from './announcement-findings.tsx'
import { findingsSentence } from '#renderer/ui/findings-sentence.ts'

/** The same list over the announcement itself, before it is saved; nothing when all is well. */
export function AnnouncementCheck({ consultation }: { consultation: string }) {
  const { data } = useRead('consultations.check', { id: consultation })
  if (!data || data.rows.length === 0) return null
  const hasErrors = data.rows.some(({ severity }) => severity === 'error')
  return (
    <Alert color={hasErrors ? 'red' : 'yellow'} variant="light" title={`Przed ogłoszeniem: ${findingsSentence(data.rows)}`} mah="30vh" style={{ overflowY: 'auto' }} tabIndex={0}>
      <AnnouncementFindings findings={data.rows} isOnCard={false} />
    </Alert>
  )
}
