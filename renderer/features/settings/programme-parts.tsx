import { Button } from '@mantine/core'
import { rowOf, type Binding } from '#renderer/ui/binding.ts'
import { ListField } from '#renderer/ui/list-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { statutorySections } from '#shared/domain/programme.ts'

/** The parts of a draft, in its order; a draft without a list of its own can start from the parts that the act requires. */
export function ProgrammeParts({ field }: { field: Binding<string[]> }) {
  const takeStatutory = () => {
    field.onChange([...statutorySections])
    field.onLeave()
  }
  return (
    <>
      <ListField field={field} label="Części projektu" hint="Do wyboru przy postulatach i uwagach, na przykład: § 5 Formy współpracy." rowName="część" blank="">
        {(index) => <TextField field={rowOf(field, index)} label="Część" isRequired />}
      </ListField>
      {field.value.length === 0 && <div><Button variant="default" size="compact-md" onClick={takeStatutory}>Wstaw części wymagane przez ustawę</Button></div>}
    </>
  )
}
