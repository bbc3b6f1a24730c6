import { SegmentedControl, Text, Title } from '@mantine/core'
import type { Ref } from 'react'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import classes from './day-list.module.css'
import { DayContent } from './day-content.tsx'
import { monthName } from './day-words.ts'
import { isEventful, type Day } from './year-days.ts'

export type Scope = 'day' | 'month'
const scopes = [{ value: 'day', label: 'Dzień' }, { value: 'month', label: 'Miesiąc' }]

type DayListProps = { box: Ref<HTMLElement>; days: ReadonlyMap<string, Day>; chosen: string; scope: Scope; onScope: (scope: Scope) => void }

/** Beside the year: what happens on the chosen day or in its month, one thing under another. */
export function DayList({ box, days, chosen, scope, onScope }: DayListProps) {
  const isMonth = scope === 'month'
  const shown = isMonth ? [...days.values()].filter((day) => day.date.startsWith(chosen.slice(0, 7)) && isEventful(day)) : [days.get(chosen)].filter((day) => day !== undefined)
  return (
    <section ref={box} className={classes.list} aria-label="Co się dzieje" data-region tabIndex={-1}>
      <SegmentedControl aria-label="Pokaż" data={scopes} value={scope} onChange={(value) => onScope(value === 'month' ? 'month' : 'day')} />
      <Title order={2} size="h4">{isMonth ? monthName(chosen) : formatDateWithWeekday(chosen)}</Title>
      {shown.map((day) => (
        <section key={day.date} aria-label={formatDateWithWeekday(day.date)}>
          {isMonth && <Title order={3} size="h5">{formatDateWithWeekday(day.date)}</Title>}
          <DayContent day={day} />
        </section>
      ))}
      {!shown.some(isEventful) && <Text c="dimmed">{isMonth ? 'W tym miesiącu nic nie zapisano.' : 'Tego dnia nic nie zapisano.'}</Text>}
    </section>
  )
}
