import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** The heading of one part of a card (level 3) or of a page without a card (level 2), with its acts on the right. */
export function SectionTitle({ children, acts, order = 3 }: { children: ReactNode; acts?: ReactNode; order?: 2 | 3 }) {
  return (
    <Group justify="space-between" mt="md" mb="xs" gap="sm">
      <Title order={order} size="h4">{children}</Title>
      {acts}
    </Group>
  )
}
