import { Anchor, Button, List, Modal, Stack, Text } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import type { Output } from '#shared/contract/index.ts'
import { registerPath } from './document-noun.ts'
import { FileHash } from './file-hash.tsx'
import { rowDetail } from './register-row.ts'

type Verdict = Output<'documents.verify'> & { name: string }

/** „Sprawdź plik…”: whether a file, from a mail or a shared folder, is one that was made here, unchanged. */
export function VerifyFile() {
  const choice = useWrite('files.choose')
  const checking = useJob('documents.verify')
  const [isOpen, setIsOpen] = useState(false)
  const [verdict, setVerdict] = useState<Verdict>()

  const verify = async () => {
    setVerdict(undefined)
    const answer = await choice.run({ purpose: 'open' })
    if (!answer?.chosen) return setIsOpen(choice.error !== null)
    setIsOpen(true)
    const found = await checking.run({ path: answer.chosen.handle })
    if (found) setVerdict({ ...found, name: answer.chosen.name })
  }
  const close = () => {
    checking.cancel()
    setIsOpen(false)
  }
  return (
    <>
      <Button variant="default" leftSection={<IconFileCheck size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => void verify()}>Sprawdź plik…</Button>
      <Modal opened={isOpen} onClose={close} title="Czy to nasz plik?" closeButtonProps={{ 'aria-label': 'Zamknij' }} size="lg" centered>
        <Stack gap="sm" className="breaks">
          <ErrorNote error={choice.error ?? checking.error} title="Nie udało się sprawdzić pliku" />
          <div role="status">
            {checking.isRunning && <Text c="dimmed">Sprawdzanie pliku…</Text>}
            {verdict && (verdict.rows.length > 0
              ? <Text><b>Tak.</b> Plik „{verdict.name}” jest co do bajta tym, który tu powstał.</Text>
              : <Text><b>Nie ma go w rejestrze.</b> Pliku „{verdict.name}” nie zrobiono tutaj albo ktoś go potem zmienił, choćby zapisując go ponownie w Wordzie.</Text>)}
          </div>
          {verdict && verdict.rows.length > 0 && (
            <List>
              {verdict.rows.map((row) => <List.Item key={row.id}><Anchor href={hrefOf([...registerPath, row.id])} onClick={close}>{row.title}</Anchor><Text size="sm" c="dimmed">{row.fileName} · {rowDetail(row)}</Text></List.Item>)}
            </List>
          )}
          {verdict && <Text size="sm" c="dimmed" component="div">Suma kontrolna: <FileHash sha256={verdict.sha256} /></Text>}
        </Stack>
      </Modal>
    </>
  )
}
