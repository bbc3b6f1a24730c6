import { Alert, Anchor, Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import type { Output } from '#shared/contract/index.ts'
import { backOf } from './destination.ts'
import { ResultDetails } from './result-details.tsx'
import type { ImportState } from './use-import.ts'

/** What an undo did, in sentences. */
export type UndoSentence = (verb: 'Cofnięto', summary: string, outcome: Output<'journal.undo'>) => string

/** What was stored, and the way to take all of it back; after that only what the undo did. */
export function ResultStep({ state, result, sentenceOf }: { state: ImportState; result: Output<'imports.apply'>; sentenceOf: UndoSentence }) {
  const undo = useWrite('journal.undo')
  const [undone, setUndone] = useState<string>()
  const back = backOf(state.kind, state.into)
  const { operation } = result
  const takeBack = async (id: number) => {
    const outcome = await undo.run({ operation: id })
    if (outcome) setUndone(sentenceOf('Cofnięto', 'import', outcome))
  }
  return (
    <Stack gap="md" align="flex-start">
      <Alert variant="light" role="status" className="breaks">{undone ?? <ResultDetails state={state} result={result} />}</Alert>
      <ErrorNote error={undo.error} title="Nie cofnięto" />
      <Group gap="sm">
        <Button component="a" href={hrefOf(back.path)}>{back.label}</Button>
        <Button variant="default" onClick={state.startAgain}>Wczytaj następne pliki</Button>
        {operation !== null && undone === undefined && <Button variant="default" loading={undo.isRunning} onClick={() => void takeBack(operation)}>Cofnij import</Button>}
        <Anchor href={hrefOf(['journal'])}>Dziennik zmian</Anchor>
      </Group>
    </Stack>
  )
}
