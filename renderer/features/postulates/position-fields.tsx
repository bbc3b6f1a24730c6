import type { RecordHandle } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Problems } from '#shared/domain/entity.ts'
import { decisionLabels } from '#shared/domain/position.ts'

type PositionFieldsProps = { record: RecordHandle<'positions'>; /** What the asked step still needs, by field. */ missing: Problems; isLocked: boolean }

/** A position's fields; those of an approved one can only be read. */
export function PositionFields({ record, missing, isLocked }: PositionFieldsProps) {
  const needed = <T,>(field: Binding<T>): Binding<T> => (missing[field.name] ? { ...field, problems: { '': missing[field.name]!, ...field.problems } } : field)
  return (
    <>
      <ChoiceField field={needed(record.field('decision'))} label="Rozstrzygnięcie" labels={decisionLabels} isReadOnly={isLocked} />
      <LongTextField field={needed(record.field('text'))} label="Stanowisko i jego uzasadnienie" minRows={5} isReadOnly={isLocked} />
      <FieldRow>
        <TextField field={record.field('author')} label="Autor" isReadOnly={isLocked} />
        <DateField field={record.field('date')} label="Data stanowiska" isReadOnly={isLocked} />
        <DateField field={record.field('deadline')} label="Termin odpowiedzi" isForWork />
      </FieldRow>
      <RecordPicker field={record.field('unit')} noun="units" label="Komórka" isRequired isReadOnly={isLocked} />
    </>
  )
}
