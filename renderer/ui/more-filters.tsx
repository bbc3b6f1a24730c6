import { Button, Collapse, Group, Stack } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import { countOf } from '#shared/text/plural.ts'
import classes from './more-filters.module.css'

const filterForms = { one: 'filtr', few: 'filtry', many: 'filtrów' }

/** Filters that open below, so that the list keeps its room; `count` of them are on, and stay so while folded. */
export function MoreFilters({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <div>
      <Group gap={6}>
        <Button variant="subtle" size="compact-sm" leftSection={<IconFilter size={16} aria-hidden />} aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>{isOpen ? 'Schowaj filtry' : 'Więcej filtrów'}</Button>
        {count > 0 && <Button variant="subtle" size="compact-sm" onClick={onClear}>Wyczyść {countOf(count, filterForms)}</Button>}
      </Group>
      <Collapse expanded={isOpen} id={id}>
        <Stack gap="xs" mt="xs" className={classes.more}>{children}</Stack>
      </Collapse>
    </div>
  )
}
