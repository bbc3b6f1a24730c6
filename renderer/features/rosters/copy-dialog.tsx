import { Text } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { allWeeks, copyRequest, weekLabels, type CopyForm } from './copy-form.ts'
import { DraftTable } from './draft-table.tsx'
import { localField } from './local-field.ts'
import { PlanDialog } from './plan-dialog.tsx'
import { SkippedDays } from './skipped-days.tsx'
import { useRosterDuties } from './use-roster-duties.ts'

/** A week or a whole roster moved to new dates, once or several times; each new date is seen first. */
export function CopyDialog({ roster, isEmpty, onClose }: { roster: string; /** It has no duties of its own to copy. */ isEmpty: boolean; onClose: () => void }) {
  const [values, onChange] = useState<CopyForm>({ from: isEmpty ? null : roster, week: allWeeks, startsOn: null, times: 1 })
  const request = useDeferredValue(copyRequest(roster, values))
  const source = useRosterDuties(values.from ?? roster)
  const { data, error } = useRead('rosters.copyDuties', request ?? { roster }, { isEnabled: request !== undefined, keepsPrevious: true })
  const copied = request && !error ? data : undefined
  const form = { values, onChange, problems: error?.fields }
  const rows = copied?.duties.map((duty, index) => ({ key: String(index), duty, move: copied.moves[index] })) ?? []
  return (
    <PlanDialog title="Kopiuj dyżury" roster={roster} duties={copied?.duties} onClose={onClose}>
      <Text c="dimmed">Dni tygodnia zostają te same; dyżur, który wypadłby w dzień wolny albo w dzień spotkania, przechodzi na następny dzień roboczy.</Text>
      <FieldRow>
        <RecordPicker field={{ ...localField(form, 'from'), onChange: (from) => onChange({ ...values, from, week: allWeeks }) }} noun="rosters" label="Z harmonogramu" isRequired />
        <ChoiceField field={localField(form, 'week')} label="Które dyżury" labels={weekLabels(values.from === null ? [] : source.rows ?? [])} />
      </FieldRow>
      <FieldRow>
        <DateField field={localField(form, 'startsOn')} label="Pierwszy dzień nowych dyżurów" hint="Gdy pusty: zaraz po kopiowanych, a z innego harmonogramu tak jak względem początku konsultacji." />
        <NumberField field={localField(form, 'times')} label="Ile razy pod rząd" />
      </FieldRow>
      <ErrorNote error={error} title="Nie można policzyć nowych dat" />
      {copied && (
        <DraftTable
          caption="Dyżury, które zostaną dodane" rows={rows}
          more={[{ title: 'Skąd', render: ({ move }) => move && <>{formatDateWithWeekday(move.from)}<Text size="sm" {...(move.isShifted ? { className: 'warning' } : { c: 'dimmed' })}>{move.why}</Text></> }]}
        />
      )}
      {copied && <SkippedDays title="Dyżury pominięte" days={copied.skipped.map(({ from, to, reason }) => ({ date: to, reason: `${reason} (dyżur z ${formatDateWithWeekday(from)})` }))} />}
    </PlanDialog>
  )
}
