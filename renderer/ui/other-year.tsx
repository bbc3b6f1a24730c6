import { Button, Group, Text } from '@mantine/core'
import { useYear } from './year.ts'

/** Said over a list of a year while the opened record is of another one and so not in it. `year` is that of the record; nothing while it is not known. */
export function OtherYear({ year }: { year: number | null | undefined }) {
  const { year: chosen, choose } = useYear()
  if (chosen === null || year === null || year === undefined || year === chosen) return null
  return (
    <Group gap="xs" role="status">
      <Text size="sm">Otwarty wpis jest z roku {year}.</Text>
      <Button size="compact-sm" variant="light" onClick={() => choose(year)}>Pokaż rok {year}</Button>
    </Group>
  )
}
