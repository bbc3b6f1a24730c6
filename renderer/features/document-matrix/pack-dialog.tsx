import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { ChoicesField } from '#renderer/ui/choices-field.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { documentName } from '#shared/domain/document-kinds.ts'
import { consultationPapers, meetingPapers, publishedPapers } from '#shared/domain/expected-documents.ts'
import type { PackPlace, PackTarget } from './use-publication-pack.ts'

const places: Record<PackPlace, string> = { zip: 'jeden plik ZIP', folder: 'nowy folder' }

/** The papers of this that may be published, by their names. */
function paperLabels(target: PackTarget): Record<string, string> {
  const ofConsultation = [...consultationPapers, 'korekta-harmonogramu', 'stanowisko']
  const kinds = 'meeting' in target ? meetingPapers : 'consultation' in target ? ofConsultation : [...new Set([...ofConsultation, ...meetingPapers])]
  return Object.fromEntries(kinds.filter((kind) => publishedPapers.has(kind)).map((kind) => [kind, documentName(kind)]))
}

type PackDialogProps = { target: PackTarget; onClose: () => void; onMake: (into: PackPlace, kinds?: readonly string[]) => void }

/** Before anything is made: where it goes, and whether all that is ready or only some papers. */
export function PackDialog({ target, onClose, onMake }: PackDialogProps) {
  const labels = paperLabels(target)
  const [choice, setChoice] = useState({ into: 'zip' as PackPlace, isAll: true, kinds: Object.keys(labels) })
  const field = <K extends keyof typeof choice>(name: K): Binding<(typeof choice)[K]> => ({ name: `pack-${name}`, value: choice[name], problems: {}, onLeave: () => undefined, onChange: (value) => setChoice({ ...choice, [name]: value }) })
  const make = () => {
    onClose()
    onMake(choice.into, choice.isAll ? undefined : choice.kinds)
  }
  return (
    <OpenedDialog onClose={onClose} title="Pakiet do publikacji" closeLabel="Zamknij bez tworzenia" size="lg" centered>
      <Stack>
        <Text>Każdy dokument w dwóch plikach, DOCX i PDF, tylko w postaci publicznej. Do tego lista odnośników na stronę miasta (HTML i Markdown) i sumy kontrolne. Pliki trafią do rejestru dokumentów.</Text>
        <ChoiceField field={field('into')} label="Zapisz jako" labels={places} />
        <SwitchField field={field('isAll')} label="Wszystko, co jest gotowe (bez projektów, dokumentów z miejscami do uzupełnienia i zaproszeń na minione spotkania)" />
        {!choice.isAll && <ChoicesField field={field('kinds')} label="Tylko te dokumenty" labels={labels} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Anuluj</Button>
          <Button disabled={!choice.isAll && choice.kinds.length === 0} onClick={make}>Utwórz pakiet</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
