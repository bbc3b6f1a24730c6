import { Alert, Button, Group, List, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import classes from './letters-for-each.module.css'
import { savedLetters } from './letter-words.ts'
import { LeftOutLetters } from './left-out-letters.tsx'
import { LettersDialog } from './letters-dialog.tsx'
import { useLetters } from './use-letters.ts'

/** „Pisma do organizacji…”: for each organisation with an entry here a letter of its own, all into one folder. First it is said who would get one. */
export function LettersForEach({ target }: { target: DocumentFor }) {
  const letters = useLetters(target)
  const [isAsked, setIsAsked] = useState(false)
  const { made, isRunning, progress } = letters
  return (
    <section aria-label="Pisma do organizacji">
      <Button mt="xs" variant="light" leftSection={<IconMail size={18} aria-hidden />} aria-haspopup="dialog" loading={isRunning} onClick={() => setIsAsked(true)}>Pisma do organizacji…</Button>
      {isAsked && <LettersDialog target={target} onClose={() => setIsAsked(false)} onMake={letters.make} />}
      <div role="status">
        {isRunning && (
          <Group gap="sm" mt="xs">
            <Text className="figures">{progress ? `Tworzenie pism: ${progress.done} z ${progress.total}` : 'Tworzenie pism…'}</Text>
            <StopButton onStop={letters.cancel} />
          </Group>
        )}
        <ErrorNote error={letters.error} title="Nie zapisano pism" />
        {letters.error?.code === 'cancelled' && <Text mt="xs">Przerwano. Pisma, które były już gotowe, zostały w folderze.</Text>}
        {made && (
          <Alert mt="xs" variant="light" className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={letters.forget}>
            <Text>{savedLetters(made)}</Text>
            <List size="sm" mt={4} className={classes.list} aria-label="Zapisane pisma">{made.files.map(({ path }) => <List.Item key={path}>{path}</List.Item>)}</List>
            {made.leftOut.length > 0 && <LeftOutLetters letters={made} onMake={letters.make} />}
          </Alert>
        )}
      </div>
    </section>
  )
}
