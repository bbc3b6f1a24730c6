import type { ReactNode } from 'react'
import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { callerKindLabels, type CallerKind } from '#shared/domain/call.ts'
import { OrganisationField } from './organisation-field.tsx'
import { PersonField } from './person-field.tsx'

/** Letters typed into the two boxes and not chosen yet. */
export type TypedCaller = { organisation: string | null; person: string | null }
export const nobodyTyped: TypedCaller = { organisation: null, person: null }

type CallerFieldsProps = { kind: Binding<CallerKind>; organisation: Binding<string | null>; person: Binding<string | null>; typed: TypedCaller; onTyped: (typed: TypedCaller) => void; /** Fields beside the kind. */ children: ReactNode }

/** Who called: an organisation (and who spoke for it), a resident, or somebody who gave no name. */
export function CallerFields({ kind, organisation, person, typed, onTyped, children }: CallerFieldsProps) {
  return (
    <>
      <FieldRow>
        <ChoiceField field={kind} label="Kto dzwoni" labels={callerKindLabels} />
        {children}
      </FieldRow>
      {kind.value !== 'anonymous' && (
        <FieldRow>
          {kind.value === 'organisation' && <OrganisationField field={organisation} label="Organizacja" isRequired typed={typed.organisation} onTyped={(text) => onTyped({ ...typed, organisation: text })} />}
          <PersonField
            field={person} label={kind.value === 'organisation' ? 'Osoba, która mówi w imieniu organizacji' : 'Mieszkanka albo mieszkaniec'} isRequired={kind.value === 'person'} typed={typed.person} onTyped={(text) => onTyped({ ...typed, person: text })}
            organisation={kind.value === 'organisation' ? organisation.value : null}
          />
        </FieldRow>
      )}
    </>
  )
}
