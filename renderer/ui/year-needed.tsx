import { Button, Group } from '@mantine/core'
import { EmptyState } from './empty-state.tsx'
import { useYear } from './year.ts'

/** Stands where something is of one year and all are chosen: the years themselves, so that nobody has to look for them at the top. */
export function YearNeeded({ title }: { title: string }) {
  const { years, choose, today } = useYear()
  const shown = [...new Set([Number(today.slice(0, 4)), ...years])].toSorted((one, other) => other - one)
  return (
    <EmptyState title={title}>
      <Group gap="xs" role="group" aria-label="Wybierz rok">
        {shown.map((year) => <Button key={year} variant="light" className="figures" onClick={() => choose(year)}>Rok {year}</Button>)}
      </Group>
    </EmptyState>
  )
}
