import { Alert, Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import { countOf, nouns } from '#shared/text/plural.ts'
import { letterForms, workbookForms } from './owed-sentence.ts'
import classes from './owed.module.css'
import type { Sending } from './use-sending.ts'

const savedSentence = ({ files, letters, folder }: NonNullable<Sending['sent']>) =>
  `W folderze „${folder}”: ${countOf(files.length, workbookForms)}${letters.length > 0 ? ` i ${countOf(letters.length, letterForms)}` : ''}. Program niczego nie wysyła sam: załącz pliki do wiadomości.`

/** How far the files are, and which there are when it is done. */
export function SendingNotice({ sending, emailOf }: { sending: Sending; emailOf: (unit: string) => string }) {
  const { sent, isRunning, progress } = sending
  const [isWhole, setIsWhole] = useState(false)
  return (
    <div role="status">
      {isRunning && (
        <Group gap="sm">
          <Text className="figures">{progress ? `Tworzenie plików: ${progress.done} z ${progress.total}` : 'Tworzenie plików…'}</Text>
          <StopButton onStop={sending.cancel} />
        </Group>
      )}
      <ErrorNote error={sending.error} title="Nie zapisano plików" />
      {sending.error?.code === 'cancelled' && <Text>Przerwano. Pliki, które były już gotowe, zostały w folderze.</Text>}
      {sent && (
        <Alert variant="light" className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={sending.forget}>
          {sent.files.length === 0 ? <Text>Nie było czego zapisać: te komórki odpowiedziały już na wszystko.</Text> : <Text>{savedSentence(sent)}</Text>}
          {sent.files.length > 1 && <Button mt={4} size="compact-md" variant="subtle" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>{isWhole ? 'Schowaj listę plików' : 'Pokaż listę plików'}</Button>}
          {(isWhole || sent.files.length === 1) && (
            <List size="sm" mt={4} className={classes.files} aria-label="Zapisane pliki">
              {sent.files.map(({ unit, path, rows }) => {
                const letter = sent.letters.find((one) => one.unit === unit)?.path
                const email = emailOf(unit)
                return <List.Item key={path}>{path} ({countOf(rows, nouns.row)}){letter !== undefined && `, ${letter}`}{email !== '' && ` – do: ${email}`}</List.Item>
              })}
            </List>
          )}
        </Alert>
      )}
    </div>
  )
}
