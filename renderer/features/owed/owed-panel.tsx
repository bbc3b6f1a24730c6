import { Anchor, Group, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { owedSentence } from './owed-sentence.ts'
import { UnassignedNote } from './unassigned-note.tsx'

/** On the card of a meeting or of consultations: who still owes an answer, and the ways to the workbooks and to a list to be imported. */
export function OwedPanel({ target }: { target: { meeting: string } | { consultation: string } }) {
  const { data, error } = useRead('positions.owed', target)
  return (
    <section aria-label="Stanowiska komórek">
      <ErrorNote error={error} title="Nie udało się sprawdzić, kto odpowiedział" />
      {data && data.total > 0 && <Text className="figures">Stanowiska: {owedSentence(data)}</Text>}
      {data && <UnassignedNote owed={data} of={target} />}
      <Group gap="md">
        {data && data.rows.length > 0 && <Anchor href={hrefOf(['owed'], target)}>Kto ma odpowiedzieć</Anchor>}
        <Anchor href={hrefOf(['imports', 'postulates'], target)}>Importuj listę postulatów</Anchor>
      </Group>
    </section>
  )
}
