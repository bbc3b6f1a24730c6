import { ActionIcon, CopyButton, Group, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'

const shown = 16

/** The SHA-256 of a file, the beginning of it; the whole one can be copied. */
export function FileHash({ sha256 }: { sha256: string }) {
  return (
    <CopyButton value={sha256}>
      {({ copied, copy }) => (
        <Group gap={4} wrap="nowrap" component="span" display="inline-flex">
          <Text span ff="monospace" title={sha256}>{sha256.slice(0, shown)}…</Text>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label="Skopiuj całą sumę kontrolną" title="Skopiuj" onClick={copy}>{copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}</ActionIcon>
          <Text span size="sm" c="dimmed" role="status">{copied ? 'Skopiowano' : ''}</Text>
        </Group>
      )}
    </CopyButton>
  )
}
