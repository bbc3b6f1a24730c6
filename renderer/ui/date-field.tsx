import { ActionIcon, Popover, Text, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { weekdayName } from '#shared/text/format-date.ts'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { useDayOff } from './day-off.ts'
import { parseDate, showDate } from './parse-date.ts'
import { useTypedText } from './use-typed-text.ts'
import { useYear } from './year.ts'

const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** A day, typed (`15.06.2026`, `15.6`) or picked. Its weekday is computed and shown beside it; a day off is named. */
export function DateField({ field, ...text }: FieldText & { field: Binding<string | null> }) {
  const [isOpen, setIsOpen] = useState(false)
  const { year, today } = useYear()
  const dayOff = useDayOff()
  const typedYear = year ?? Number(today.slice(0, 4))
  const typed = useTypedText(field, { show: showDate, parse: (typed) => parseDate(typed, typedYear) })
  const day = isDay(field.value) ? field.value : undefined
  const warning = day && dayOff(day)

  const calendar = (
    <Popover opened={isOpen} onChange={setIsOpen} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${text.label}: wybierz z kalendarza`} aria-haspopup="dialog" onClick={() => setIsOpen(!isOpen)}>
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={day ?? null}
          defaultDate={day ?? (year === null || today.startsWith(String(year)) ? today : `${year}-01-01`)}
          onChange={(picked) => {
            typed.pick(picked)
            setIsOpen(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
  return (
    <div>
      <TextInput
        {...inputProps(field, text)} value={typed.value} onChange={(event) => typed.onChange(event.currentTarget.value)} onBlur={typed.onBlur} placeholder="dd.mm.rrrr" autoComplete="off"
        {...(!text.isReadOnly && { rightSection: calendar })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && event.altKey) setIsOpen(true)
        }}
      />
      {day && <Text size="sm" c="dimmed" mt={4}>{weekdayName(day)}</Text>}
      {warning && <Text size="sm" mt={4} component="output" className="warning">Uwaga: {warning}.</Text>}
    </div>
  )
}
