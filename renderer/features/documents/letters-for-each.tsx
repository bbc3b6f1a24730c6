import { Alert, Button, Group, List, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Output } from '#shared/contract/index.ts'
import { countOf } from '#shared/text/plural.ts'
import classes from './letters-for-each.module.css'

const letterForms = { one: 'pismo', few: 'pisma', many: 'pism' }
const formats = [['docx', 'Word (DOCX)'], ['pdf', 'PDF']] as const
type Format = (typeof formats)[number][0]
type Made = Output<'documents.exportForEach'>['files']

/** „Pisma do organizacji…”: for each organisation with an entry here a letter of its own, all into one folder. */
export function LettersForEach({ target }: { target: DocumentFor }) {
  const choice = useWrite('files.choose')
  const making = useJob('documents.exportForEach')
  const [made, setMade] = useState<{ files: Made; folder: string }>()
  const make = async (format: Format) => {
    setMade(undefined)
    making.forgetError()
    const answer = await choice.run({ purpose: 'folder' })
    if (!answer?.chosen) return
    const done = await making.run({ kind: 'odpowiedz-dla-organizacji', for: target, format, folder: answer.chosen.handle })
    if (done) setMade({ files: done.files, folder: answer.chosen.name })
  }
  return (
    <section aria-label="Pisma do organizacji">
      <Menu position="bottom-start" withinPortal>
        <Menu.Target><Button mt="xs" variant="light" leftSection={<IconMail size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />} loading={making.isRunning}>Pisma do organizacji…</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Po jednym pliku dla każdej organizacji</Menu.Label>
          {formats.map(([format, label]) => <Menu.Item key={format} onClick={() => void make(format)}>{label}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
      <div role="status">
        {making.isRunning && (
          <Group gap="sm" mt="xs">
            <Text className="figures">{making.progress ? `Tworzenie pism: ${making.progress.done} z ${making.progress.total}` : 'Tworzenie pism…'}</Text>
            <Button variant="default" onClick={making.cancel}>Przerwij</Button>
          </Group>
        )}
        <ErrorNote error={choice.error ?? making.error} title="Nie zapisano pism" />
        {making.error?.code === 'cancelled' && <Text mt="xs">Przerwano. Pisma, które były już gotowe, zostały w folderze.</Text>}
        {made && (
          <Alert mt="xs" variant="light" className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={() => setMade(undefined)}>
            <Text>{made.files.length === 0 ? 'Żadna organizacja nie ma tu postulatów ani uwag, więc nie ma do kogo pisać.' : `Zapisano ${countOf(made.files.length, letterForms)} w folderze „${made.folder}”.`}</Text>
            <List size="sm" mt={4} className={classes.files} aria-label="Zapisane pisma">{made.files.map(({ path }) => <List.Item key={path}>{path}</List.Item>)}</List>
          </Alert>
        )}
      </div>
    </section>
  )
}
