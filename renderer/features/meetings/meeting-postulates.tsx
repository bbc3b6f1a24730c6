import { Anchor, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** How many postulates the meeting brought, and the way to them. */
export function MeetingPostulates({ meeting }: { meeting: string }) {
  const { data, error } = useRead('postulates.list', { meeting, limit: 1 })
  if (error) return <ErrorNote error={error} title="Nie udało się policzyć postulatów" />
  return <Text>{data?.total === 0 ? 'Na spotkaniu nie zgłoszono postulatów.' : data && <Anchor href={hrefOf(['postulates'], { meeting })}>{countOf(data.total, nouns.postulate)} ze spotkania</Anchor>}</Text>
}
