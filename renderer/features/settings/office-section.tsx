import type { ReactNode } from 'react'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { usePlace } from '#renderer/ui/place.ts'
import { settingsId } from '#shared/domain/settings.ts'
import { FirstSteps } from './first-steps.tsx'
import { LetterheadPreview } from './letterhead-preview.tsx'
import { LogoSection } from './logo-section.tsx'
import { OfficeForm } from './office-form.tsx'

/** Who the office is, as its papers say. */
export function OfficeSection({ acts }: { acts: (table: 'settings', id: string) => ReactNode }) {
  const { query } = usePlace()
  return (
    <OfficeForm section="office" detail="Te dane stoją u góry pism i w miejscu podpisu." acts={acts('settings', settingsId)}>
      {(record, settings) => (
        <>
          {query.first === '1' && <FirstSteps />}
          <TextField field={record.field('cityOffice')} label="Urząd" />
          <TextField field={record.field('unitName')} label="Wydział" />
          <TextField field={record.field('sectionName')} label="Referat" />
          <FieldRow>
            <TextField field={record.field('address')} label="Ulica i numer" />
            <TextField field={record.field('postcode')} label="Kod pocztowy" />
            <TextField field={record.field('city')} label="Miejscowość" />
          </FieldRow>
          <FieldRow>
            <TextField field={record.field('email')} label="E-mail" kind="email" />
            <TextField field={record.field('phone')} label="Telefon" kind="tel" />
          </FieldRow>
          <LogoSection description={record.field('logoDescription')} />
          <SectionTitle order={2}>Podpis i sprawa</SectionTitle>
          <FieldRow>
            <TextField field={record.field('signatoryFunction')} label="Funkcja osoby podpisującej" />
            <TextField field={record.field('signatoryName')} label="Imię i nazwisko osoby podpisującej" />
          </FieldRow>
          <FieldRow>
            <TextField field={record.field('preparedBy')} label="Sprawę prowadzi" />
            <TextField field={record.field('preparedByPhone')} label="Telefon prowadzącego sprawę" kind="tel" />
          </FieldRow>
          <SectionTitle order={2}>Jak to wyjdzie na papierze</SectionTitle>
          <LetterheadPreview settings={settings} />
        </>
      )}
    </OfficeForm>
  )
}
