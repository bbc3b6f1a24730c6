import { Button, Text } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { MadePackNote } from './made-pack-note.tsx'
import { PackDialog } from './pack-dialog.tsx'
import { RefusedFindings } from './refused-findings.tsx'
import { RunningJob } from './running-job.tsx'
import { usePublicationPack, type PackTarget } from './use-publication-pack.ts'

/** „Pakiet do publikacji…”: what goes to the city's page, as DOCX and PDF with a ready list of links, in one file or folder. */
export function PublicationPack({ target }: { target: PackTarget }) {
  const pack = usePublicationPack(target)
  const [isAsked, setIsAsked] = useState(false)
  return (
    <section aria-label="Pakiet do publikacji">
      <Button mt="xs" variant="light" leftSection={<IconPackageExport size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => pack.canStart() && setIsAsked(true)}>Pakiet do publikacji…</Button>
      {isAsked && <PackDialog target={target} onClose={() => setIsAsked(false)} onMake={pack.make} />}
      <div role="status">
        {pack.isRunning && <RunningJob progress={pack.progress} isStopping={pack.isStopping} onCancel={pack.cancel} />}
        <ErrorNote error={pack.error} title={pack.isRunning ? 'Pakiet już powstaje' : 'Nie zapisano pakietu'} />
        <RefusedFindings error={pack.error}>{pack.error?.reason === 'personal_data_in_public' && <Button variant="default" onClick={pack.publishAnyway}>Utwórz pakiet mimo to</Button>}</RefusedFindings>
        {pack.error?.code === 'cancelled' && <Text mt="xs">Przerwano. Nic nie zapisano.</Text>}
        {pack.made && <MadePackNote made={pack.made} onClose={pack.forget} />}
      </div>
    </section>
  )
}
