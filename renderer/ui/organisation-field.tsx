import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Binding, FieldText } from './binding.ts'
import { useOrganisationOptions } from './use-party-options.ts'
import { PartyField } from './party-field.tsx'

type OrganisationFieldProps = FieldText & { field: Binding<string | null>; typed: string | null; onTyped: (text: string | null) => void; onAdded?: ((id: string) => void) | undefined }

/** An organisation found by two letters, or put into the register by its name. */
export function OrganisationField({ field, typed, ...others }: OrganisationFieldProps) {
  const chosen = useRead('organisations.get', { id: field.value ?? '' }, { isEnabled: field.value !== null }).data
  const creation = useWrite('organisations.create')
  const options = useOrganisationOptions(typed ?? '')
  return <PartyField {...others} field={field} typed={typed} name={field.value === null ? '' : (chosen?.name ?? '…')} options={options} creation={{ ...creation, run: (name) => creation.run({ name }) }} />
}
