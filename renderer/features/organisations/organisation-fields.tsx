import { call } from '#renderer/api/client.ts'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { partOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { IdentifierField } from '#renderer/ui/identifier-field.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { legalBasisLabels, organisationKindLabels } from '#shared/domain/organisation.ts'

const checkKrs = (value: string) => call('identifiers.check', { kind: 'krs', value })
const checkNip = (value: string) => call('identifiers.check', { kind: 'nip', value })
const checkRegon = (value: string) => call('identifiers.check', { kind: 'regon', value })

/** Everything that is known of an organisation itself. */
export function OrganisationFields({ record }: { record: RecordHandle<'organisations'> }) {
  const formerNames = record.field('formerNames')
  return (
    <>
      <TextField field={record.field('name')} label="Nazwa" isRequired />
      <FieldRow>
        <ChoiceField field={record.field('kind')} label="Rodzaj" labels={organisationKindLabels} />
        <ChoiceField field={record.field('legalBasis')} label="Podstawa w ustawie" labels={legalBasisLabels} />
      </FieldRow>
      <FieldRow>
        <IdentifierField field={record.field('krs')} label="KRS" check={checkKrs} />
        <IdentifierField field={record.field('nip')} label="NIP" check={checkNip} />
        <IdentifierField field={record.field('regon')} label="REGON" check={checkRegon} />
      </FieldRow>
      <TextField field={record.field('otherRegister')} label="Inna ewidencja lub rejestr" />

      <SectionTitle>Kontakt</SectionTitle>
      <TextField field={record.field('address')} label="Ulica i numer" />
      <FieldRow>
        <TextField field={record.field('postcode')} label="Kod pocztowy" />
        <TextField field={record.field('city')} label="Miejscowość" />
      </FieldRow>
      <FieldRow>
        <TextField field={record.field('email')} label="E-mail" kind="email" />
        <TextField field={record.field('phone')} label="Telefon" kind="tel" />
        <TextField field={record.field('website')} label="Strona internetowa" kind="url" />
      </FieldRow>

      <SectionTitle>Działalność</SectionTitle>
      <RecordsPicker field={record.field('spheres')} label="Sfery zadań publicznych" noun="spheres" />
      <ListField field={formerNames} label="Dawne nazwy" rowName="dawną nazwę" blank={{ name: '', until: null }}>
        {(index) => (
          <>
            <TextField field={partOf(formerNames, index, 'name')} label="Nazwa" isRequired />
            <DateField field={partOf(formerNames, index, 'until')} label="Obowiązywała do" />
          </>
        )}
      </ListField>
      <LongTextField field={record.field('notes')} label="Uwagi" />
      <SwitchField field={record.field('isActive')} label="Działa" hint="Nieczynna organizacja zostaje w rejestrze i w dokumentach z dawnych lat." />
    </>
  )
}
