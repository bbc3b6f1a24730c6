import { ActionIcon, Box, Button, Loader } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { useWindowKeys } from '#renderer/ui/use-window-keys.ts'
import classes from './calendar.module.css'
import { monthNames } from './day-words.ts'
import { DayList } from './day-list.tsx'
import { Legend } from './legend.tsx'
import { MonthGrid } from './month-grid.tsx'
import { useCalendarPlace } from './use-calendar-place.ts'
import { dayAfterKey, daysOf } from './year-days.ts'

const valueAt = (target: EventTarget, name: 'day' | 'month') => (target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] : undefined)
const focusDay = (year: HTMLElement | null, day: string) => year?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()

/** The whole year at a glance, and beside it what happens on the chosen day or in its month. */
export function CalendarPage() {
  const { year, today, chosen, scope, setScope, choose, chooseYear } = useCalendarPlace()
  const { data, error, refetch } = useRead('calendar.year', { year })
  const days = useMemo(() => data && daysOf(year, data), [data, year])
  const grid = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLElement>(null)

  /** The day that takes the keys as soon as it is chosen, and its year is there. */
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (!days || wanted.current !== chosen) return
    wanted.current = undefined
    focusDay(grid.current, chosen)
  }, [days, chosen])
  const go = (day: string) => {
    if (day === chosen) return focusDay(grid.current, day)
    wanted.current = day
    choose(day)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const day = valueAt(event.target, 'day')
    if (day === undefined) return
    if (event.key === 'Enter') {
      event.preventDefault()
      ;(list.current?.querySelector<HTMLElement>('a') ?? list.current)?.focus()
      return
    }
    const next = dayAfterKey(day, event)
    if (next === undefined) return
    event.preventDefault()
    go(next)
  }
  useWindowKeys(({ key, target, defaultPrevented }) => (key === 'Escape' && !defaultPrevented && target instanceof Node && list.current?.contains(target) ? () => focusDay(grid.current, chosen) : undefined))
  const onClick = ({ target }: MouseEvent) => {
    const day = valueAt(target, 'day')
    const month = valueAt(target, 'month')
    if (month !== undefined) choose(chosen.startsWith(month) ? chosen : `${month}-01`)
    else if (day !== undefined) choose(day)
    if (month !== undefined || day !== undefined) setScope(month === undefined ? 'day' : 'month')
  }

  return (
    <div className={classes.page}>
      <PageHeader title={`Kalendarz ${year}`}>
        <ActionIcon variant="default" size="lg" aria-label={`Rok ${year - 1}`} onClick={() => chooseYear(year - 1)}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={`Rok ${year + 1}`} onClick={() => chooseYear(year + 1)}><IconChevronRight size={18} aria-hidden /></ActionIcon>
        <Button
          variant="default"
          onClick={() => {
            chooseYear(Number(today.slice(0, 4)))
            go(today)
          }}
        >
          Dziś
        </Button>
      </PageHeader>
      <Legend />
      <ErrorNote error={error} title="Nie udało się wczytać kalendarza" retry={() => void refetch()} />
      {!days && !error && <Loader size="sm" aria-label="Wczytywanie kalendarza" />}
      {days && (
        <div className={classes.sides}>
          {/* Keys and clicks of all days are heard here, once; the days themselves are buttons. */}
          <Box ref={grid} className={classes.year} role="group" aria-label={`Rok ${year}. Strzałki prowadzą po dniach, PageUp i PageDown po miesiącach, Enter do listy.`} data-region onKeyDown={onKeyDown} onClick={onClick}>
            {monthNames.map((name, index) => <MonthGrid key={name} year={year} month={index + 1} days={days} today={today} chosen={Number(chosen.slice(5, 7)) === index + 1 ? chosen : undefined} />)}
          </Box>
          <DayList box={list} days={days} chosen={chosen} scope={scope} onScope={setScope} />
        </div>
      )}
    </div>
  )
}
