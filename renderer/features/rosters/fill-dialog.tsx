import { Checkbox, Group, Text } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { partOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { DraftTable, numbered } from './draft-table.tsx'
import type { DutyRow } from './first-duty.ts'
import { localField } from './local-field.ts'
import { blankException, blankTurn, firstPattern, patternOf, rotations, weekdayWords, type PatternForm } from './pattern-form.ts'
import { PlanDialog } from './plan-dialog.tsx'
import { SkippedDays } from './skipped-days.tsx'

type FillDialogProps = { roster: Roster; consultation: Consultation; rows: readonly DutyRow[]; /** The pattern as it was filled in last, and where it is kept. */ kept: PatternForm | undefined; onKeep: (values: PatternForm) => void; onClose: () => void }
const nothing = { weekdays: [], hours: { from: '', to: '' }, exceptions: [], places: [] }

/** Duties by a pattern: on which weekdays, at what hours, who in turn. What would be added is seen first; duties that are there stay. The pattern stays filled in for the next time: what came of it can be undone, and the pattern put right. */
export function FillDialog({ roster, consultation, rows, kept, onKeep, onClose }: FillDialogProps) {
  const [values, setValues] = useState(() => kept ?? firstPattern({ roster, consultation, rows }))
  const onChange = (changed: PatternForm) => {
    setValues(changed)
    onKeep(changed)
  }
  const pattern = useDeferredValue(patternOf(values))
  const { data, error } = useRead('rosters.fillByPattern', { roster: roster.id, pattern: pattern ?? nothing }, { isEnabled: pattern !== undefined, keepsPrevious: true })
  const filled = pattern && !error ? data : undefined
  const form = { values, onChange, problems: error?.fields, under: 'pattern' }
  const exceptions = localField(form, 'exceptions')
  const turns = localField(form, 'turns', 'places')
  return (
    <PlanDialog title="Wypełnij według wzoru" roster={roster.id} duties={filled?.duties} onClose={onClose}>
      <Text c="dimmed">Dyżury, które już są, zostają. Święta, dni wolne urzędu i dzień spotkania są pomijane.</Text>
      <FieldRow>
        <DateField field={localField(form, 'startsOn')} label="Od dnia" />
        <DateField field={localField(form, 'endsOn')} label="Do dnia" />
      </FieldRow>
      <FieldRow>
        <TimeField field={localField(form, 'from', 'hours.from')} label="Od godziny" isRequired />
        <TimeField field={localField(form, 'to', 'hours.to')} label="Do godziny" isRequired />
      </FieldRow>
      <Checkbox.Group label="Dni tygodnia" value={values.weekdays} onChange={(weekdays) => onChange({ ...values, weekdays })} error={values.weekdays.length === 0 && 'Zaznacz co najmniej jeden dzień.'}>
        <Group gap="md" mt="xs">{weekdayWords.map(([value, label]) => <Checkbox key={value} value={value} label={label} />)}</Group>
      </Checkbox.Group>
      <ListField field={exceptions} label="Wyjątki" hint="Pojedyncze dni z innymi godzinami; gdy godziny są puste, tego dnia nie ma dyżuru." rowName="wyjątek" blank={blankException} isOrdered={false}>{(index) => (
        <FieldRow>
          <DateField field={partOf(exceptions, index, 'date')} label="Dzień" />
          <TimeField field={partOf(exceptions, index, 'from')} label="Od godziny" />
          <TimeField field={partOf(exceptions, index, 'to')} label="Do godziny" />
        </FieldRow>
      )}</ListField>
      <ListField field={turns} label="Kto dyżuruje" rowName="osobę albo telefon" blank={blankTurn}>{(index) => (
        <>
          <FieldRow>
            <TextField field={partOf(turns, index, 'phone')} label="Telefon" kind="tel" />
            <TextField field={partOf(turns, index, 'email')} label="E-mail" kind="email" />
          </FieldRow>
          <FieldRow>
            <RecordPicker field={partOf(turns, index, 'person')} noun="people" label="Osoba" />
            <RecordPicker field={partOf(turns, index, 'unit')} noun="units" label="Komórka" />
          </FieldRow>
        </>
      )}</ListField>
      {values.turns.length > 1 && (
        <FieldRow>
          <ChoiceField field={localField(form, 'rotation')} label="Kolejność" labels={rotations} />
          {values.rotation === 'turns' && <NumberField field={localField(form, 'atOnce')} label="Ilu naraz" />}
        </FieldRow>
      )}
      <ErrorNote error={error} title="Nie można policzyć dyżurów" />
      {filled && <DraftTable caption="Dyżury, które zostaną dodane" rows={numbered(filled.duties)} />}
      {filled && <SkippedDays title="Dni bez nowego dyżuru" days={filled.skipped} />}
    </PlanDialog>
  )
}
