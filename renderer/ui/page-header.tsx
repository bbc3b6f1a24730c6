import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** The heading of a whole place: its name, one quiet line, and its acts. */
export function PageHeader({ title, detail, children }: { title: string; detail?: string; children?: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="md">
      <div>
        <Title order={1} size="h2">{title}</Title>
        {detail && <Text c="dimmed">{detail}</Text>}
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}
