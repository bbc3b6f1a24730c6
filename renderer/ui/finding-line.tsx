import { Text } from '@mantine/core'

/** What is wrong, and where. */
export function FindingLine({ finding: { sentence, where } }: { finding: { sentence: string; where: string } }) {
  return <>{sentence} <Text span c="dimmed" inherit>({where})</Text></>
}
