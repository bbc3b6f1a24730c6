import { Button, Fieldset, Group, Text, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { Output } from '#shared/contract/index.ts'

type Question = Output<'rosters.parseText'>['questions'][number]

/** Questions that can also be answered by typing, and what is typed then. */
const typed: Partial<Record<Question['kind'], string>> = { year: 'Inny rok', hours: 'Inne godziny, np. 9–13' }

/** One thing that a pasted text leaves open, with what it stands on and the answers to choose from. */
export function PasteQuestion({ question, onAnswer }: { question: Question; onAnswer: (answer: string) => void }) {
  const [answer, setAnswer] = useState('')
  const label = typed[question.kind]
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (answer.trim() !== '') onAnswer(answer.trim())
  }
  return (
    <Fieldset legend={question.sentence} mb="sm">
      <Text size="sm" c="dimmed" className="wraps" mb="xs">„{question.text}”</Text>
      <Group gap="xs">{question.options.map((option) => <Button key={option.value} size="compact-md" variant="default" h="auto" mih={30} styles={{ label: { whiteSpace: 'normal' } }} onClick={() => onAnswer(option.value)}>{option.label}</Button>)}</Group>
      {label !== undefined && (
        <form onSubmit={send}>
          <Group gap="xs" align="flex-end" mt="xs">
            <TextInput label={label} value={answer} maxLength={200} autoComplete="off" onChange={(event) => setAnswer(event.currentTarget.value)} />
            <Button type="submit" variant="default">Odpowiedz</Button>
          </Group>
        </form>
      )}
    </Fieldset>
  )
}
