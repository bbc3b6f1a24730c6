import { Alert, Button, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { countOf } from '#shared/text/plural.ts'
import type { Preview } from './import-kinds.ts'
import classes from './imports.module.css'
import { placeSentence } from './summary-sentence.ts'

const problemForms = { one: 'problem', few: 'problemy', many: 'problemów' }
const firstShown = 3

/** What could not be read, each with its place in the files. The other rows are not held up by it. */
export function ProblemList({ problems }: { problems: Preview['problems'] }) {
  const [isWhole, setIsWhole] = useState(false)
  if (problems.length === 0) return null
  const shown = (isWhole ? problems : problems.slice(0, firstShown)).map((problem, order) => ({ ...problem, key: `${order}` })) // two may say the same
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={`W plikach: ${countOf(problems.length, problemForms)}`}>
      <List size="sm" spacing={4} className={classes.problems} aria-label="Problemy w plikach">
        {shown.map(({ key, sentence, ...place }) => <List.Item key={key}><strong>{placeSentence(place)}:</strong> {sentence}</List.Item>)}
      </List>
      {problems.length > firstShown && <Button mt="xs" size="compact-md" variant="default" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>{isWhole ? 'Pokaż mniej' : `Pokaż wszystkie (${problems.length})`}</Button>}
    </Alert>
  )
}
