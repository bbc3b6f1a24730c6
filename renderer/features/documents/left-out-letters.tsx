import { Box, Button, Text } from '@mantine/core'
import { FindingLine } from '#renderer/ui/finding-line.tsx'
import { FindingsList } from '#renderer/ui/findings-list.tsx'
import { leftOutSentence } from './letter-words.ts'
import type { LetterOrder, MadeLetters } from './use-letters.ts'

/** Letters that wait for somebody to see what stands in them: whom, what, and a way to make them all the same. */
export function LeftOutLetters({ letters: { leftOut, order }, onMake }: { letters: MadeLetters; onMake: (order: LetterOrder) => void }) {
  return (
    <Box mt="xs">
      <Text>{leftOutSentence(leftOut.length)}</Text>
      {leftOut.map(({ id, title, rows }) => (
        <Box key={id} my="xs">
          <Text fw={600}>{title}</Text>
          <FindingsList label={title} findings={rows.map((finding, index) => ({ key: `${index} ${finding.rule}`, severity: finding.severity, content: <FindingLine finding={finding} /> }))} />
        </Box>
      ))}
      <Button variant="default" onClick={() => onMake({ ...order, only: leftOut.map(({ id }) => id), isCheckedByUser: true })}>Zapisz je mimo to</Button>
    </Box>
  )
}
