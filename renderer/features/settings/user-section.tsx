import { Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { OfficeForm } from './office-form.tsx'

/** Who signs the journal of changes. */
export function UserSection() {
  const status = useRead('settings.status', {})
  return (
    <OfficeForm section="user" detail="Tym nazwiskiem podpisuje się każda zmiana w dzienniku.">
      {(record) => (
        <>
          <TextField field={record.field('userName')} label="Imię i nazwisko" hint="Puste pole oznacza nazwę konta w systemie." />
          {status.data && <Text c="dimmed">Teraz podpisem jest: {status.data.user}</Text>}
        </>
      )}
    </OfficeForm>
  )
}
