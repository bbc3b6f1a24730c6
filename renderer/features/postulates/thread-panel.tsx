import { Anchor, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { answerWords } from './answer-words.ts'
import classes from './thread-panel.module.css'

/** The same matter from year to year, oldest first. Nothing where it came up once. */
export function ThreadPanel({ postulate }: { postulate: string }) {
  const { data, error, refetch } = useRead('postulates.thread', { id: postulate })
  if (error) return <ErrorNote error={error} title="Nie udało się odczytać lat poprzednich" retry={() => void refetch()} />
  if (!data || data.rows.length < 2) return null
  return (
    <section aria-label="Ta sprawa w kolejnych latach">
      <SectionTitle>Ta sprawa w kolejnych latach</SectionTitle>
      <ol className={classes.thread}>
        {data.rows.map((row) => (
          <li key={row.id} {...(row.id === postulate && { 'aria-current': 'true' as const })}>
            <Text fw={700} className="figures">{row.year} · {row.id === postulate ? row.number : <Anchor inherit href={hrefOf(['postulates', row.id])}>{row.number}</Anchor>}{row.id === postulate && ' (ten wpis)'}</Text>
            <Text>{answerWords(row)}</Text>
            {row.text !== '' && <Text size="sm" c="dimmed" lineClamp={3}>{row.text}</Text>}
          </li>
        ))}
      </ol>
    </section>
  )
}
