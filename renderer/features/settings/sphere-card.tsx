import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isStatutorySphere, sphereLabel } from '#shared/domain/sphere.ts'

const statutory = 'Sfera z ustawy. Zmienia się ją tylko wtedy, gdy zmieni się ustawa; nieużywaną można wyłączyć.'

/** One sphere of public tasks. A statutory one is switched off rather than removed. */
export function SphereCard({ id, acts }: { id: string; acts: ReactNode }) {
  const record = useRecord('spheres', id)
  const removal = useRemoval('spheres', { id, discard: record.discard, listPath: ['settings', 'spheres'] })
  return (
    <RecordForm record={record}>
      {(sphere) => (
        <>
          <RemovableHeader title={sphereLabel(sphere)} detail={isStatutorySphere(sphere) ? statutory : 'Sfera dodana przez urząd.'} record={record} removal={removal} canRemove={!isStatutorySphere(sphere)}>{acts}</RemovableHeader>
          <FieldRow>
            <TextField field={record.field('point')} label="Oznaczenie" isRequired />
            <NumberField field={record.field('order')} label="Kolejność na liście" isRequired />
          </FieldRow>
          <TextField field={record.field('short')} label="Nazwa krótka" />
          <LongTextField field={record.field('nominative')} label="Mianownik (kto? co?)" minRows={2} isRequired />
          <LongTextField field={record.field('genitive')} label="Dopełniacz (kogo? czego?)" minRows={2} isRequired />
          <LongTextField field={record.field('source')} label="Źródło" minRows={1} />
          <SwitchField field={record.field('isActive')} label="Używana" hint="Wyłączona sfera zostaje we wpisach, które już ją mają." />
        </>
      )}
    </RecordForm>
  )
}
