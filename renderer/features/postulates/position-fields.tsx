import type { RecordHandle } from '#renderer/api/use-record.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Problems } from '#shared/domain/entity.ts'
import { decisionLabels, type Position } from '#shared/domain/position.ts'
import { PositionText } from './position-text.tsx'

type PositionFieldsProps = { record: RecordHandle<'positions'>; position: Position; /** What the asked step still needs, by field. */ missing: Problems; /** Why it can only be read; undefined while it can be changed. */ lock: string | undefined }

/** A position's fields; those of an approved one can only be read. */
export function PositionFields({ record, position, missing, lock }: PositionFieldsProps) {
  const isLocked = lock !== undefined
  const needed = <T,>(field: Binding<T>): Binding<T> => (missing[field.name] ? { ...field, problems: { '': missing[field.name]!, ...field.problems } } : field)
  return (
    <>
      <ChoiceField field={needed(record.field('decision'))} label="Rozstrzygnięcie" labels={decisionLabels} isReadOnly={isLocked} />
      <PositionText id={position.id} field={needed(record.field('text'))} decision={position.decision} lock={lock} />
      <FieldRow>
        <TextField field={record.field('author')} label="Autor" isReadOnly={isLocked} />
        <DateField field={record.field('date')} label="Data stanowiska" isReadOnly={isLocked} />
        <DateField field={record.field('deadline')} label="Termin odpowiedzi" isForWork />
      </FieldRow>
      <RecordPicker field={record.field('unit')} noun="units" label="Komórka" isRequired isReadOnly={isLocked} />
    </>
  )
}
