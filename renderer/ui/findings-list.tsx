import { Badge, Group, List, Text } from '@mantine/core'
import type { ReactNode } from 'react'

export type ShownFinding = { key: string; severity: 'error' | 'warning'; content: ReactNode }

/** Told apart by words; the colours have enough contrast in both appearances. */
const badges = { error: { variant: 'filled', color: 'red.9', children: 'błąd' }, warning: { variant: 'default', children: 'uwaga' } } as const

/** What should be mended, each with its weight in words. */
export function FindingsList({ findings, label }: { findings: readonly ShownFinding[]; label?: string }) {
  return (
    <List listStyleType="none" spacing="xs" className="wraps" {...(label && { 'aria-label': label })}>
      {findings.map(({ key, severity, content }) => (
        <List.Item key={key}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <Badge {...badges[severity]} miw="4.5rem" />
            <Text component="div">{content}</Text>
          </Group>
        </List.Item>
      ))}
    </List>
  )
}
