import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ChoicesField } from '#renderer/ui/choices-field.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import type { Input } from '#shared/contract/index.ts'

export type SetFormat = Input<'documents.makeSet'>['formats'][number]
const labels: Record<SetFormat, string> = { docx: 'Word (DOCX)', pdf: 'PDF', xlsx: 'Excel (XLSX), gdzie jest tabela', html: 'strona (HTML)' }

/** Before anything is made: in which formats. */
export function SetDialog({ year, onClose, onMake }: { year: number; onClose: () => void; onMake: (formats: readonly SetFormat[]) => void }) {
  const [formats, setFormats] = useState<SetFormat[]>(['docx', 'pdf', 'xlsx'])
  const make = () => {
    onClose()
    onMake(formats)
  }
  return (
    <OpenedDialog onClose={onClose} title="Komplet dokumentów roku" closeLabel="Zamknij bez tworzenia" size="lg" centered>
      <Stack>
        <Text>Wszystkie dokumenty roku {year}, które mają treść: spotkań, konsultacji, komórek, organizacji i całego roku, w nowym folderze, z osobnym folderem dla każdego rodzaju. Niczego nie zastąpią; trafią do rejestru dokumentów.</Text>
        <ChoicesField field={{ name: 'set-formats', value: formats, problems: {}, onChange: setFormats, onLeave: () => undefined }} label="Formaty" labels={labels} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Anuluj</Button>
          <Button disabled={formats.length === 0} onClick={make}>Utwórz komplet</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
