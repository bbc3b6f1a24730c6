import { Button, Fieldset, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { memo, useRef, useState, type SubmitEvent } from 'react'
import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { useDayOff } from '#renderer/ui/day-off.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { ContactWarning } from './contact-warning.tsx'
import { nextDutyDay } from './duty-days.ts'
import classes from './duty-entry.module.css'
import { firstDuty, type DutyRow } from './first-duty.ts'
import { OutsidePeriod } from './outside-period.tsx'

type DutyEntryProps = { roster: Roster; consultation: Consultation; last: DutyRow | undefined }

/** The row for the next duty: Enter adds it, and the row is ready with the same hours on the next working day. Drawn again only when what it begins with changes. */
export const DutyEntry = memo(function DutyEntry({ roster, consultation, last }: DutyEntryProps) {
  const dayOff = useDayOff()
  const draft = useNewRecord('duties', firstDuty({ roster, consultation, last }, dayOff))
  const [added, setAdded] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    const duty = await draft.create()
    if (!duty) return
    setAdded(`Dodano dyżur: ${formatDateWithWeekday(duty.date)}.`)
    draft.startAgain({ ...draft.values, date: nextDutyDay(duty.date, consultation, dayOff) })
    form.current?.querySelector('input')?.focus()
  }
  return (
    <form ref={form} onSubmit={(event) => void add(event)} noValidate>
      <Fieldset legend="Następny dyżur">
        <div className={classes.fields}>
          <DateField field={draft.field('date')} label="Dzień" isRequired isForWork />
          <TimeField field={draft.field('from')} label="Od godziny" isRequired />
          <TimeField field={draft.field('to')} label="Do godziny" isRequired />
          <ChoiceField field={draft.field('mode')} label="Sposób" labels={dutyModeLabels} />
          <TextField field={draft.field('phone')} label="Telefon" kind="tel" />
          <TextField field={draft.field('email')} label="E-mail" kind="email" />
          <RecordPicker field={draft.field('unit')} noun="units" label="Komórka" />
        </div>
        <OutsidePeriod day={draft.values.date} consultation={consultation} />
        <ContactWarning duty={{ mode: draft.field('mode').value, phone: draft.field('phone').value, email: draft.field('email').value }} />
        <Button type="submit" variant="light" mt="md" leftSection={<IconPlus size={18} aria-hidden />} loading={draft.isRunning}>Dodaj dyżur</Button>
        <ErrorNote error={draft.error} title="Nie dodano dyżuru" />
        <Text component="output" size="sm" c="dimmed" mt={4} display="block">{added}</Text>
      </Fieldset>
    </form>
  )
})
