import { useState } from 'react'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import type { Call, CallerKind } from '#shared/domain/call.ts'

/** Who must be named for each kind of caller. */
const namedBy: { [K in CallerKind]: 'organisation' | 'person' | null } = { organisation: 'organisation', person: 'person', anonymous: null }

/** The caller of a stored call as fields. A kind that needs a name is stored together with the name, once it is chosen: before that the record would break its own rule. */
export function useCallerBindings(record: RecordHandle<'calls'>, call: Call) {
  const [asked, setAsked] = useState<CallerKind>()
  const stored = record.field('callerKind')
  const kind: Binding<CallerKind> = {
    ...stored,
    value: asked ?? stored.value,
    onChange: (value) => {
      const needed = namedBy[value]
      if (needed !== null && call[needed] === null) return setAsked(value)
      setAsked(undefined)
      stored.onChange(value)
    },
  }
  const named = (name: 'organisation' | 'person'): Binding<string | null> => {
    const field = record.field(name)
    return {
      ...field,
      onChange: (id) => {
        if (asked !== undefined && id !== null && namedBy[asked] === name) {
          stored.onChange(asked)
          setAsked(undefined)
        }
        field.onChange(id)
      },
    }
  }
  return { kind, organisation: named('organisation'), person: named('person'), isAsked: asked !== undefined }
}
