import { Text } from '@mantine/core'
import { findPesels } from '#shared/domain/identifier.ts'
import { sentenceOf } from '#shared/text/messages.ts'

/** Points out numbers that look like a PESEL, which the office does not keep. Nothing when there is none. */
export function PeselNote({ text }: { text: string }) {
  const found = findPesels(text)
  if (found.length === 0) return null
  return <Text size="sm" mt={4} component="output" className="warning">{sentenceOf('looks_like_pesel')} ({[...new Set(found)].join(', ')})</Text>
}
