import { List, Text } from '@mantine/core'

/** Lines of a pasted text with what is said of them. */
export function SourceLines({ title, lines }: { title: string; lines: readonly { text: string; reason: string; lines: readonly number[] }[] }) {
  return (
    <section aria-label={title}>
      <Text fw={700}>{title}: {lines.length}</Text>
      <List size="sm" listStyleType="none" spacing="xs">
        {lines.map(({ text, reason, lines: numbers }) => (
          <List.Item key={`${numbers.join()} ${text}`} className="wraps">
            <Text inherit>„{text}” <Text span inherit c="dimmed">({numbers.length > 1 ? 'linie' : 'linia'} {numbers.join(', ')})</Text></Text>
            <Text inherit className="warning">{reason}</Text>
          </List.Item>
        ))}
      </List>
    </section>
  )
}
