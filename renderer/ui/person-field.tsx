import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Binding, FieldText } from './binding.ts'
import { usePersonOptions } from './use-party-options.ts'
import { PartyField } from './party-field.tsx'

type PersonFieldProps = FieldText & { field: Binding<string | null>; typed: string | null; onTyped: (text: string | null) => void; onAdded?: ((id: string) => void) | undefined; /** For whom a person who is new to the register speaks. */ organisation: string | null }

/** A person found by two letters, or put into the register by name. */
export function PersonField({ field, typed, organisation, ...others }: PersonFieldProps) {
  const chosen = useRead('people.get', { id: field.value ?? '' }, { isEnabled: field.value !== null }).data
  const creation = useWrite('people.create')
  const options = usePersonOptions(typed ?? '')
  const create = (fullName: string) => creation.run({ fullName, ...(organisation !== null && { organisations: [organisation] }) })
  return <PartyField {...others} field={field} typed={typed} name={field.value === null ? '' : (chosen?.fullName ?? '…')} options={options} creation={{ ...creation, run: create }} />
}
