import { Button, Fieldset, Group, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'

const figures = [
  { field: 'presentOrganisations', listed: 'organisations', label: 'Organizacje' }, { field: 'presentPeople', listed: 'people', label: 'Osoby spoza urzędu' }, { field: 'presentOfficials', listed: 'officials', label: 'Osoby z urzędu i jednostek miasta' },
] as const

/** How many came, counted by hand, with what the list of attendance says beside it. Papers take the list's number where nobody counted. */
export function PresenceFigures({ record, meeting }: { record: RecordHandle<'meetings'>; meeting: string }) {
  const { data: listed, error } = useRead('attendances.presence', { meeting })
  const take = () => {
    for (const one of figures) record.field(one.field).onChange(listed?.[one.listed] ?? null)
    record.storeNow()
  }
  const isListed = listed !== undefined && figures.some((one) => listed[one.listed] !== null)
  const isTaken = listed !== undefined && figures.every((one) => record.field(one.field).value === listed[one.listed])
  return (
    <Fieldset legend="Ile było osób">
      <ErrorNote error={error} title="Nie udało się policzyć obecnych" />
      <FieldRow>
        {figures.map(({ field, listed: name, label }) => <NumberField key={field} field={record.field(field)} label={label} hint={listed ? `Z listy: ${listed[name] ?? 'brak'}` : ' '} />)}
      </FieldRow>
      <Group gap="xs" mt="xs">
        <Button variant="default" disabled={!isListed || isTaken} onClick={take}>Przyjmij liczby z listy</Button>
        <Text size="sm" c="dimmed">Puste pole: do dokumentów trafia liczba z listy obecności.</Text>
      </Group>
    </Fieldset>
  )
}
