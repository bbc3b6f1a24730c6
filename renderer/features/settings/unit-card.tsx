import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { rowOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { currentUnitName, unitKindLabels } from '#shared/domain/unit.ts'
import { UnitNames } from './unit-names.tsx'

/** One unit of the office or of the city. */
export function UnitCard({ id, acts, children }: { id: string; acts: ReactNode; /** Its papers. */ children: ReactNode }) {
  const record = useRecord('units', id)
  const removal = useRemoval('units', { id, discard: record.discard, listPath: ['settings', 'units'] })
  return (
    <RecordForm record={record}>
      {(unit) => (
        <>
          <RemovableHeader title={currentUnitName(unit)} detail={[unitKindLabels[unit.kind], !unit.isActive && 'nieczynna'].filter(Boolean).join(' · ')} record={record} removal={removal}>{acts}</RemovableHeader>
          <UnitNames field={record.field('names')} />
          <FieldRow>
            <ChoiceField field={record.field('kind')} label="Rodzaj" labels={unitKindLabels} />
            <TextField field={record.field('symbol')} label="Symbol" hint="Jak w znaku sprawy, na przykład SZ." />
          </FieldRow>
          <RecordPicker field={record.field('parent')} noun="units" label="Należy do" />
          <FieldRow>
            <TextField field={record.field('address')} label="Adres" />
            <TextField field={record.field('email')} label="E-mail" kind="email" />
            <TextField field={record.field('phone')} label="Telefon" kind="tel" />
          </FieldRow>
          <ListField field={record.field('aliases')} label="Inne pisownie i skróty" rowName="pisownię" blank="" isOrdered={false}>
            {(index) => <TextField field={rowOf(record.field('aliases'), index)} label="Pisownia" isRequired />}
          </ListField>
          <SwitchField field={record.field('isActive')} label="Działa" hint="Nieczynna komórka zostaje w dokumentach z dawnych lat." />
          {children}
        </>
      )}
    </RecordForm>
  )
}
