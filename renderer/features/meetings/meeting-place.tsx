import { Autocomplete, Button, Group, Stack, Text } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { inputProps } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { meetingModeLabels, type Meeting } from '#shared/domain/meeting.ts'
import { placesMatching, placeSpeltOtherwise } from './place-suggestions.ts'

const asFound = ({ options }: { options: unknown }) => options as never // `placesMatching` has chosen already; Mantine's own filter knows no other spellings

/** Where the meeting is. A place of the office's list brings its address and room; another spelling of one is pointed out. */
export function MeetingPlace({ record, meeting }: { record: RecordHandle<'meetings'>; meeting: Meeting }) {
  const places = useRead('settings.get', {}).data?.places ?? []
  const field = record.field('place')
  const proper = placeSpeltOtherwise(places, meeting.place)
  const take = (name: string) => {
    const place = places.find((one) => one.name === name)
    field.onChange(name)
    if (place) {
      record.field('address').onChange(place.address)
      record.field('room').onChange(place.room)
    }
    record.storeNow()
  }
  return (
    <section aria-label="Gdzie">
      <SectionTitle>Gdzie</SectionTitle>
      <Stack gap="md">
        <ChoiceField field={record.field('mode')} label="Sposób" labels={meetingModeLabels} />
        <div>
          <Autocomplete
            {...inputProps(field, { label: 'Miejsce', hint: 'Wybór z listy wpisuje też adres i salę.' })} data={placesMatching(places, meeting.place).map(({ name }) => name)} filter={asFound} value={field.value}
            onChange={(typed) => field.onChange(typed)} onOptionSubmit={take}
          />
          {proper && (
            <Group gap="xs" mt={4}>
              <Text size="sm" component="output" className="warning">To inna pisownia miejsca „{proper.name}”.</Text>
              <Button size="compact-sm" variant="default" onClick={() => take(proper.name)}>Użyj nazwy z listy</Button>
            </Group>
          )}
        </div>
        <FieldRow>
          <TextField field={record.field('address')} label="Adres" />
          <TextField field={record.field('room')} label="Sala" />
        </FieldRow>
        {(meeting.mode !== 'in_person' || meeting.link !== '') && <TextField field={record.field('link')} label="Odnośnik do spotkania on-line" kind="url" />}
      </Stack>
    </section>
  )
}
