import { Alert, Button, List, Text } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PackDialog } from './pack-dialog.tsx'
import { PackRemarks } from './pack-remarks.tsx'
import { packedSentence } from './pack-words.ts'
import { RefusedFindings } from './refused-findings.tsx'
import { RunningJob } from './running-job.tsx'
import { usePublicationPack, type PackTarget } from './use-publication-pack.ts'

/** „Pakiet do publikacji…”: what goes to the city's page, as DOCX and PDF with a ready list of links, in one file or folder. */
export function PublicationPack({ target }: { target: PackTarget }) {
  const pack = usePublicationPack(target)
  const [isAsked, setIsAsked] = useState(false)
  const { made } = pack
  return (
    <section aria-label="Pakiet do publikacji">
      <Button mt="xs" variant="light" leftSection={<IconPackageExport size={18} aria-hidden />} aria-haspopup="dialog" disabled={pack.isRunning} onClick={() => setIsAsked(true)}>Pakiet do publikacji…</Button>
      {isAsked && <PackDialog target={target} onClose={() => setIsAsked(false)} onMake={pack.make} />}
      <div role="status">
        {pack.isRunning && <RunningJob progress={pack.progress} onCancel={pack.cancel} />}
        <ErrorNote error={pack.error} title="Nie zapisano pakietu" />
        <RefusedFindings error={pack.error}><Button variant="default" onClick={pack.publishAnyway}>Utwórz pakiet mimo to</Button></RefusedFindings>
        {pack.error?.code === 'cancelled' && <Text mt="xs">Przerwano. Nic nie zapisano.</Text>}
        {made && (
          <Alert mt="xs" variant="light" className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={pack.forget}>
            <Text>{packedSentence(made)}</Text>
            <List size="sm" mt={4} aria-label="Pliki pakietu">{made.files.map(({ name }) => <List.Item key={name}>{name}</List.Item>)}</List>
            {made.leftOut.length > 0 && (
              <>
                <Text mt="xs">Pominięto projekty stanowisk. Wejdą do pakietu, gdy wszystkie odpowiedzi będą zatwierdzone albo gdy zaznaczysz je przy tworzeniu pakietu:</Text>
                <List size="sm" mt={4} aria-label="Pominięte dokumenty">{made.leftOut.map(({ title }) => <List.Item key={title}>{title}</List.Item>)}</List>
              </>
            )}
            <PackRemarks remarks={made.remarks} />
          </Alert>
        )}
      </div>
    </section>
  )
}
