import { Select, Text } from '@mantine/core'
import { inputProps, type Binding } from '#renderer/ui/binding.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { dutyOptions } from './duty-options.ts'
import { dutiesOn, type DutyRow } from './start-of-call.ts'

type DutyFieldProps = { field: Binding<string | null>; time: string; duties: readonly DutyRow[]; chosen: DutyRow | undefined }

/** The duty during which somebody called, of those of that day. */
export function DutyField({ field, time, duties, chosen }: DutyFieldProps) {
  const now = dutiesOn(time, duties).length
  const choose = (value: string | null) => {
    field.onChange(value)
    field.onLeave()
  }
  return (
    <div>
      <Select
        {...inputProps(field, { label: 'Dyżur' })} data={dutyOptions({ time, duties, chosen })} value={field.value} onChange={choose} searchable clearable allowDeselect={false} openOnFocus={false}
        placeholder={duties.length === 0 ? 'Tego dnia nie ma dyżurów' : 'Wybierz dyżur'} nothingFoundMessage="Tego dnia nie ma takiego dyżuru."
      />
      {field.value === null && now > 1 && <Text size="sm" mt={4}>O tej godzinie: {countOf(now, nouns.duty)}. Wybierz, do kogo dzwoniono.</Text>}
    </div>
  )
}
