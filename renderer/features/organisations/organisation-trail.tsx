import { Anchor, List, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { MeetingLink } from '#renderer/ui/meeting-link.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Output } from '#shared/contract/index.ts'
import { decisionLabels } from '#shared/domain/position.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

type Row = Output<'postulates.list'>['rows'][number]

/** What stands for an entry now, or what was answered to it and what came of it. */
function outcomeOf({ decision, realisation, isCancelled, isSplit, isMerged }: Row): string {
  if (isCancelled) return 'anulowany'
  if (isSplit) return 'podzielony na inne wpisy'
  if (isMerged) return 'dołączony do innego wpisu'
  return [decision ? decisionLabels[decision] : 'bez stanowiska', realisation !== 'unset' && realisationLabels[realisation]].filter(Boolean).join(', ')
}

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
        {postulates.data?.rows.map((row) => (
          <List.Item key={row.id}>
            <Anchor href={hrefOf(['postulates', row.id])}>{row.number}</Anchor> {row.excerpt}
            <Text span c="dimmed"> ({outcomeOf(row)})</Text>
          </List.Item>
        ))}
      </List>
    </section>
  )
}
