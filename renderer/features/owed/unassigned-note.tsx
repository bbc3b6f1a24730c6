import { Anchor, Text } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import { unassignedSentence, type Owed } from './owed-sentence.ts'

type UnassignedNoteProps = { owed: Owed; of: { meeting?: string | null; consultation?: string | null } }

/** Entries that nobody is to answer, and the way to the register where they get a unit. */
export function UnassignedNote({ owed, of: { meeting, consultation } }: UnassignedNoteProps) {
  const sentence = unassignedSentence(owed)
  if (sentence === '') return null
  return <Text className="figures">{sentence} <Anchor inherit href={hrefOf(['postulates'], { meeting: meeting ?? '', consultation: consultation ?? '', unassigned: '1', current: '1' })}>Przydziel komórki</Anchor></Text>
}
