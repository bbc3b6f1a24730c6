import { useState } from 'react'
import type { Binding } from './binding.ts'
import type { PartyKind } from './party-fields.tsx'

/** Who must be named for each kind. */
const namedBy: { [K in PartyKind]: 'organisation' | 'person' | null } = { organisation: 'organisation', person: 'person', anonymous: null }

type PartyBindings = { kind: Binding<PartyKind>; organisation: Binding<string | null>; person: Binding<string | null> }

/** Who it was, of a stored record, as fields. A kind that needs a name is stored together with the name, once it is chosen: before that the record would break its own rule. */
export function usePartyBindings(stored: PartyBindings): PartyBindings & { isAsked: boolean } {
  const [asked, setAsked] = useState<PartyKind>()
  const kind: Binding<PartyKind> = {
    ...stored.kind,
    value: asked ?? stored.kind.value,
    onChange: (value) => {
      const needed = namedBy[value]
      if (needed !== null && stored[needed].value === null) return setAsked(value)
      setAsked(undefined)
      stored.kind.onChange(value)
    },
  }
  const named = (name: 'organisation' | 'person'): Binding<string | null> => ({
    ...stored[name],
    onChange: (id) => {
      if (asked !== undefined && id !== null && namedBy[asked] === name) {
        stored.kind.onChange(asked)
        setAsked(undefined)
      }
      stored[name].onChange(id)
    },
  })
  return { kind, organisation: named('organisation'), person: named('person'), isAsked: asked !== undefined }
}
