import type { RecordHandle } from '#renderer/api/use-record.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** What is kept of a participant. No PESEL and no private address: the law asks for as little as possible. */
export function PersonFields({ record }: { record: RecordHandle<'people'> }) {
  return (
    <>
      <FieldRow>
        <TextField field={record.field('fullName')} label="Imię i nazwisko" isRequired />
        <TextField field={record.field('role')} label="Funkcja" />
      </FieldRow>
      <FieldRow>
        <TextField field={record.field('email')} label="E-mail" kind="email" />
        <TextField field={record.field('phone')} label="Telefon" kind="tel" />
      </FieldRow>
      <RecordsPicker field={record.field('organisations')} label="Organizacje" hint="Mieszkaniec nie ma organizacji." noun="organisations" />
      <FieldRow>
        <TextField field={record.field('dataSource')} label="Skąd są dane" />
        <DateField field={record.field('informedOn')} label="Klauzulę przekazano" />
        <DateField field={record.field('retainUntil')} label="Przechowywać do" />
      </FieldRow>
      <LongTextField field={record.field('notes')} label="Uwagi" minRows={2} />
      <SwitchField field={record.field('isActive')} label="Aktualna" hint="Wyłącz, gdy osoba już nie reprezentuje organizacji." />
    </>
  )
}
