import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** The heading of one part of a card, with its acts on the right. */
export function SectionTitle({ children, acts }: { children: ReactNode; acts?: ReactNode }) {
  return (
    <Group justify="space-between" mt="xl" mb="sm" gap="sm">
      <Title order={3} size="h4">{children}</Title>
      {acts}
    </Group>
  )
}
