import { Anchor, Box, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { publicationPlaces } from '#shared/domain/publication-places.ts'
import { ActDialog } from './act-dialog.tsx'
import type { Binding, Problem } from './binding.ts'
import { ChoicesField } from './choices-field.tsx'
import { DateField } from './date-field.tsx'
import { FieldRow } from './field-row.tsx'
import { TextField } from './text-field.tsx'
import { useYear } from './year.ts'

export type PublishedDocument = { id: string; label: string }

type Told = { place: string; address: string; publishedOn: string | null; ids: string[] }

type PublishDialogProps = { documents: readonly PublishedDocument[]; onClose: () => void; /** Told with how many it was written down for. */ onPublished: (count: number) => void }

const asProblems = (problem: Problem | undefined): Binding<unknown>['problems'] => (problem ? { '': problem } : {})

/** „Opublikowano…”: where, when and under which address documents were published, told once for all that are ticked. */
export function PublishDialog({ documents, onClose, onPublished }: PublishDialogProps) {
  const { today } = useYear()
  const publishing = useWrite('documents.publish')
  const [told, setTold] = useState<Told>({ place: '', address: '', publishedOn: today, ids: documents.map(({ id }) => id) })
  const problems = publishing.error?.fields ?? {}
  /** What is ticked goes as `documents`. */
  const problemOf = (name: keyof Told) => problems[name === 'ids' ? 'documents' : name]
  const field = <K extends keyof Told>(name: K): Binding<Told[K]> => ({ name: `publish-${name}`, value: told[name], problems: asProblems(problemOf(name)), onLeave: () => undefined, onChange: (value) => setTold((now) => ({ ...now, [name]: value })) })
  const publish = async () => {
    const { ids, publishedOn, ...where } = told
    const done = await publishing.run({ ...where, documents: ids, publishedOn: publishedOn ?? '' })
    if (done) onPublished(done.published)
    return done !== undefined
  }
  return (
    <ActDialog title="Opublikowano dokumenty" act="Wpisz publikację" isOpen onClose={onClose} onAct={publish} isRunning={publishing.isRunning} error={publishing.error}>
      <FieldRow>
        <TextField field={field('place')} label="Miejsce" isRequired suggestions={publicationPlaces} hasFirstFocus />
        <DateField field={field('publishedOn')} label="Opublikowano" />
      </FieldRow>
      <TextField field={field('address')} label="Adres strony z plikami" kind="url" hint="Do adresu każdego dokumentu zostanie dopisana nazwa jego pliku, np. https://www.krakow.pl/ngo/zestawienie.pdf. Pole może zostać puste." />
      <Group gap="md">
        <Text>Zaznaczono {told.ids.length} z {documents.length}.</Text>
        <Anchor component="button" type="button" onClick={() => field('ids').onChange(documents.map(({ id }) => id))}>Zaznacz wszystkie</Anchor>
        <Anchor component="button" type="button" onClick={() => field('ids').onChange([])}>Odznacz wszystkie</Anchor>
      </Group>
      <Box mah="35vh" style={{ overflowY: 'auto' }} className="breaks">
        <ChoicesField field={field('ids')} label="Dokumenty" labels={Object.fromEntries(documents.map(({ id, label }) => [id, label]))} />
      </Box>
    </ActDialog>
  )
}
