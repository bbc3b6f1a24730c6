import { Button, Text } from '@mantine/core'
import { useRef, type SubmitEvent } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { PartyPicker } from '#renderer/ui/party-picker.tsx'
import { useOrganisationOptions, usePersonOptions } from '#renderer/ui/use-party-options.ts'
import type { AttendanceRow } from './attendance-words.ts'
import { useAttendanceEntry } from './use-attendance-entry.ts'

/** Puts someone on the list as present: two letters, Enter to choose, Enter to add, and the cursor is back for the next one. */
export function AttendanceEntry({ meeting, rows }: { meeting: string; rows: readonly AttendanceRow[] }) {
  const entry = useAttendanceEntry(meeting, rows)
  const form = useRef<HTMLFormElement>(null)
  const organisations = useOrganisationOptions(entry.organisation.party ? '' : entry.organisation.text)
  const people = usePersonOptions(entry.person.party ? '' : entry.person.text)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await entry.add()) form.current?.querySelector('input')?.focus()
  }
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} aria-label="Dodaj do listy obecności" noValidate>
      <FieldRow>
        <PartyPicker label="Organizacja" placeholder="Dwie litery nazwy" text={entry.organisation.text} options={organisations} onText={entry.typeOrganisation} onPick={(party) => entry.pickOrganisation(party, entry.organisation.text)} />
        <PartyPicker label="Osoba" placeholder="Dwie litery nazwiska" text={entry.person.text} options={people} onText={entry.typePerson} onPick={(party) => void entry.pickPerson(party, entry.person.text)} />
      </FieldRow>
      <Button type="submit" variant="default" mt="sm" loading={entry.isRunning}>Dodaj do listy jako obecnych</Button>
      <ErrorNote error={entry.error} title="Nie dodano do listy" />
      <Text component="output" size="sm" c="dimmed" mt={4} display="block">{entry.sentence}</Text>
    </form>
  )
}
