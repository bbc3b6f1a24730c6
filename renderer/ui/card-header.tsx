import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { SaveState } from './save-state.tsx'

/** The head of a card: what the record is, one quiet line, whether it is stored, and its acts. */
export function CardHeader({ title, detail, record, children }: { title: string; detail?: ReactNode; record: Parameters<typeof SaveState>[0]['record']; children?: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <div className="wraps" style={{ flex: '1 1 16rem' }}>
        <Title order={2} size="h3">{title}</Title>
        {detail && <Text c="dimmed">{detail}</Text>}
        <SaveState record={record} />
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}
