import { ActionIcon, Text, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { weekdayName } from '#shared/text/format-date.ts'
import { inputProps, type Binding, type FieldText } from './binding.ts'
import { useDayOff } from './day-off.ts'
import { LayerPopover } from './layer-popover.tsx'
import { parseDate, showDate } from './parse-date.ts'
import { selectContent } from './select-content.ts'
import { useTypedText } from './use-typed-text.ts'
import { WarningNote } from './warning-note.tsx'
import { useYear } from './year.ts'

const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value)

type DateFieldProps = FieldText & { field: Binding<string | null>; /** Something is done on this day: a day off is named. */ isForWork?: boolean }

/** A day, typed (`15.06.2026`, `15.6`) or picked. Its weekday is computed and shown beside it. */
export function DateField({ field, isForWork = false, ...text }: DateFieldProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { year, today } = useYear()
  const dayOff = useDayOff()
  const typedYear = year ?? Number(today.slice(0, 4))
  const typed = useTypedText(field, { show: showDate, parse: (typed) => parseDate(typed, typedYear) })
  const day = isDay(field.value) ? field.value : undefined
  const warning = isForWork && day && dayOff(day)

  const button = (
    <ActionIcon variant="subtle" color="gray" aria-label={`${text.label}: wybierz z kalendarza`} aria-haspopup="dialog" onClick={() => setIsOpen(!isOpen)}>
      <IconCalendar size={18} aria-hidden />
    </ActionIcon>
  )
  const calendar = (
    <LayerPopover isOpen={isOpen} onChange={setIsOpen} position="bottom-end" target={button}>
      <DatePicker
        value={day ?? null}
        defaultDate={day ?? (year === null || today.startsWith(String(year)) ? today : `${year}-01-01`)}
        onChange={(picked) => {
          typed.pick(picked)
          setIsOpen(false)
        }}
      />
    </LayerPopover>
  )
  return (
    <div>
      <TextInput
        {...inputProps(field, text)} value={typed.value} onChange={(event) => typed.onChange(event.currentTarget.value)} onFocus={selectContent} onBlur={typed.onBlur} placeholder="dd.mm.rrrr" autoComplete="off"
        {...(!text.isReadOnly && { rightSection: calendar })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && event.altKey) setIsOpen(true)
        }}
      />
      {day && <Text size="sm" c="dimmed" mt={4}>{weekdayName(day)}</Text>}
      {warning && <WarningNote>Uwaga: {warning}.</WarningNote>}
    </div>
  )
}
