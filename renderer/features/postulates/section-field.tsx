import { Autocomplete } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { inputProps, type Binding } from '#renderer/ui/binding.ts'
import { statutorySections } from '#shared/domain/programme.ts'

/** The part of the programme: typed, or chosen from the parts of the programme in question; without such a list, from those the act requires. */
export function SectionField({ field, programme }: { field: Binding<string>; programme: string | null }) {
  const read = useRead('programmes.get', { id: programme ?? '' }, { isEnabled: programme !== null })
  const own = read.data?.sections ?? []
  const hint = own.length > 0 ? 'Podpowiedzi pochodzą z tego programu; można wpisać inną część.' : 'Podpowiedzi pochodzą z ustawy; można wpisać na przykład: Rozdział V, § 11.'
  return (
    <Autocomplete
      {...inputProps(field, { label: 'Część programu', hint })} data={own.length > 0 ? own : [...statutorySections]} value={field.value} limit={100} comboboxProps={{ withinPortal: true }}
      onChange={(value) => field.onChange(value)}
    />
  )
}
