import { List, Text } from '@mantine/core'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'

/** Days that get no duty, each with its reason. */
export function SkippedDays({ title, days }: { title: string; days: readonly { date: string; reason: string }[] }) {
  if (days.length === 0) return null
  return (
    <section aria-label={title}>
      <Text fw={700}>{title}: {days.length}</Text>
      <List size="sm">{days.map(({ date, reason }) => <List.Item key={`${date} ${reason}`}>{formatDateWithWeekday(date)}: {reason}</List.Item>)}</List>
    </section>
  )
}
