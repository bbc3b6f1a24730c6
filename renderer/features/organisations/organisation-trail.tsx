import { Anchor, List, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { MeetingLink } from '#renderer/ui/meeting-link.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { decisionLabels } from '#shared/domain/position.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** Where an organisation took part and what it submitted, over all years. */
export function OrganisationTrail({ organisation }: { organisation: string }) {
  const attendances = useRead('attendances.list', { organisation, limit: 200 })
  const postulates = useRead('postulates.list', { organisation, limit: 200, sort: { by: 'receivedOn', descending: true } })
  const meetings = [...new Set(attendances.data?.rows.filter(({ isPresent }) => isPresent).map(({ meeting }) => meeting))]
  return (
    <section aria-label="Udział">
      <SectionTitle>Udział w spotkaniach</SectionTitle>
      <ErrorNote error={attendances.error} />
      {attendances.data && meetings.length === 0 && <Text c="dimmed">Nie odnotowano obecności na żadnym spotkaniu.</Text>}
      <List className="wraps">{meetings.map((meeting) => <List.Item key={meeting}><MeetingLink id={meeting} /></List.Item>)}</List>

      <SectionTitle>Postulaty i uwagi</SectionTitle>
      <ErrorNote error={postulates.error} />
      {postulates.data && <Text c="dimmed">{postulates.data.total === 0 ? 'Nie ma postulatów tej organizacji.' : countOf(postulates.data.total, nouns.postulate)}</Text>}
      <List className="wraps">
        {postulates.data?.rows.map(({ id, number, excerpt, decision, isCancelled }) => (
          <List.Item key={id}>
            <Anchor href={hrefOf(['postulates', id])}>{number}</Anchor> {excerpt}
            <Text span c="dimmed"> ({isCancelled ? 'anulowany' : decision ? decisionLabels[decision] : 'bez stanowiska'})</Text>
          </List.Item>
        ))}
      </List>
    </section>
  )
}
