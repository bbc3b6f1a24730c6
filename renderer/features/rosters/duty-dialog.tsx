import { useRecord } from '#renderer/api/use-record.ts'
import { rowOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { useDutyActs } from '#renderer/ui/duty-acts.ts'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import { ContactWarning } from './contact-warning.tsx'
import { OutsidePeriod } from './outside-period.tsx'

/** One duty, whole. */
export function DutyDialog({ id, consultation, onClose }: { id: string; consultation: Consultation | undefined; onClose: () => void }) {
  const record = useRecord('duties', id)
  const acts = useDutyActs()
  return (
    <OpenedDialog onClose={onClose} title="Dyżur" closeLabel="Zamknij">
      <RecordForm record={record}>{(duty) => {
        const languages = record.field('languages')
        return (
          <>
            <SaveState record={record} />
            <FieldRow>
              <DateField field={record.field('date')} label="Dzień" isRequired isForWork />
              <TimeField field={record.field('from')} label="Od godziny" isRequired />
              <TimeField field={record.field('to')} label="Do godziny" isRequired />
            </FieldRow>
            <OutsidePeriod day={duty.date} consultation={consultation} />
            <FieldRow>
              <ChoiceField field={record.field('mode')} label="Sposób" labels={dutyModeLabels} />
              <TextField field={record.field('room')} label="Pokój" />
            </FieldRow>
            <FieldRow>
              <TextField field={record.field('phone')} label="Telefon" kind="tel" />
              <TextField field={record.field('email')} label="E-mail" kind="email" />
            </FieldRow>
            <ContactWarning duty={duty} />
            <FieldRow>
              <RecordPicker field={record.field('unit')} noun="units" label="Komórka" />
              <RecordPicker field={record.field('person')} noun="people" label="Osoba" />
            </FieldRow>
            <RecordsPicker field={record.field('spheres')} noun="spheres" label="Sfery zadań publicznych" />
            <ListField field={languages} label="Języki" rowName="język" blank="" isOrdered={false}>{(index) => <TextField field={rowOf(languages, index)} label="Język" />}</ListField>
            <LongTextField field={record.field('note')} label="Uwagi" minRows={2} />
            {acts(id, onClose)}
          </>
        )
      }}</RecordForm>
    </OpenedDialog>
  )
}
