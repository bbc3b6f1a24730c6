import { Button, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { NewPerson } from './new-person.tsx'
import { PersonRow } from './person-row.tsx'

/** The people of one organisation: each opens in its place to be edited. */
export function OrganisationPeople({ organisation }: { organisation: string }) {
  const people = useRead('people.list', { organisation, limit: 200 })
  const [isNew, setIsNew] = useState(false)
  const [opened, setOpened] = useState<string>()
  return (
    <section aria-label="Osoby">
      <SectionTitle acts={<Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsNew(true)}>Nowa osoba</Button>}>Osoby</SectionTitle>
      <ErrorNote error={people.error} />
      {people.data?.rows.length === 0 && <EmptyState title="Tu są osoby, które reprezentują organizację." />}
      <Stack gap={0}>
        {people.data?.rows.map((person) => <PersonRow key={person.id} person={person} isOpen={person.id === opened} onToggle={() => setOpened(person.id === opened ? undefined : person.id)} />)}
      </Stack>
      <NewPerson key={organisation} organisations={[organisation]} isOpen={isNew} onClose={() => setIsNew(false)} onCreated={setOpened} />
    </section>
  )
}
