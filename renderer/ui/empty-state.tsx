import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** What belongs here, and the act that puts the first of it here. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack align="flex-start" gap="sm" p="md">
      <Text c="dimmed">{title}</Text>
      {children}
    </Stack>
  )
}
