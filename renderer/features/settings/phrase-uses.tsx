import { Anchor, List, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { countOf } from '#shared/text/plural.ts'

const inPositions = { one: 'stanowisku', few: 'stanowiskach', many: 'stanowiskach' }

/** Which positions say the phrase now, the newest first. */
export function PhraseUses({ phrase }: { phrase: string }) {
  const { data, error, refetch } = useRead('phrases.uses', { id: phrase, limit: 50 })
  return (
    <section aria-label="Gdzie użyto">
      <SectionTitle>Gdzie użyto</SectionTitle>
      <ErrorNote error={error} title="Nie udało się sprawdzić, gdzie użyto zwrotu" retry={() => void refetch()} />
      {data && <Text c="dimmed">{data.total === 0 ? 'Żadne stanowisko nie zawiera teraz tego zwrotu.' : `Użyto w ${countOf(data.total, inPositions)}${data.total > data.rows.length ? `; poniżej ${data.rows.length} najnowszych` : ''}.`}</Text>}
      <List className="wraps">{data?.rows.map(({ position, postulate, number, unitName }) => <List.Item key={position}><Anchor href={hrefOf(['postulates', postulate])}>{number}</Anchor> {unitName}</List.Item>)}</List>
    </section>
  )
}
