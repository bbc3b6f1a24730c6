import type { ReactNode } from 'react'
import type { Binding } from './binding.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldRow } from './field-row.tsx'
import { OrganisationField } from './organisation-field.tsx'
import { PersonField } from './person-field.tsx'

/** Who somebody may be: an organisation (and who spoke or signed for it), a resident, or a person who gave no name. */
export type PartyKind = 'organisation' | 'person' | 'anonymous'
/** Letters typed into the two boxes and not chosen yet. */
export type TypedParty = { organisation: string | null; person: string | null }
export const nobodyTyped: TypedParty = { organisation: null, person: null }

/** Whether letters of a name stand in a box of this kind without anything chosen by them. */
export const isUnchosen = (kind: PartyKind, { organisation, person }: TypedParty) => (kind === 'organisation' && organisation !== null) || (kind !== 'anonymous' && person !== null)

type PartyWords = { kind: string; kinds: Record<PartyKind, string>; /** The person beside an organisation. */ spokesperson: string }
type PartyFieldsProps = { words: PartyWords; kind: Binding<PartyKind>; organisation: Binding<string | null>; person: Binding<string | null>; typed: TypedParty; onTyped: (typed: TypedParty) => void; /** Somebody was put into the register from here. */ onAdded?: (id: string) => void; /** Fields beside the kind. */ children?: ReactNode }

/** Who it was, by kind and name. */
export function PartyFields({ words, kind, organisation, person, typed, onTyped, onAdded, children }: PartyFieldsProps) {
  const isOrganisation = kind.value === 'organisation'
  return (
    <>
      <FieldRow>
        <ChoiceField field={kind} label={words.kind} labels={words.kinds} />
        {children}
      </FieldRow>
      {kind.value !== 'anonymous' && (
        <FieldRow>
          {isOrganisation && <OrganisationField field={organisation} label="Organizacja" isRequired onAdded={onAdded} typed={typed.organisation} onTyped={(text) => onTyped({ ...typed, organisation: text })} />}
          <PersonField
            field={person} label={isOrganisation ? words.spokesperson : 'Mieszkanka albo mieszkaniec'} isRequired={!isOrganisation} onAdded={onAdded} typed={typed.person} onTyped={(text) => onTyped({ ...typed, person: text })}
            organisation={isOrganisation ? organisation.value : null}
          />
        </FieldRow>
      )}
    </>
  )
}
