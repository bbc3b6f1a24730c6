import { Alert, Button, Text } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ownTemplatesSentence, setSentence, type MadeSet } from './pack-words.ts'
import { RefusedFindings } from './refused-findings.tsx'
import { RunningJob } from './running-job.tsx'
import { SetDialog, type SetFormat } from './set-dialog.tsx'

/** „Komplet dokumentów roku…”: everything that has content, into one folder by kinds. */
export function YearSet({ year }: { year: number }) {
  const choice = useWrite('files.choose')
  const making = useJob('documents.makeSet')
  const [isAsked, setIsAsked] = useState(false)
  const [made, setMade] = useState<MadeSet>()
  const [asked, setAsked] = useState<readonly SetFormat[]>([])
  const make = async (formats: readonly SetFormat[], isCheckedByUser = false) => {
    setMade(undefined)
    setAsked(formats)
    making.forgetError()
    const answer = await choice.run({ purpose: 'folder' })
    if (!answer?.chosen) return
    const done = await making.run({ year, folder: answer.chosen.handle, formats: [...formats], ...(isCheckedByUser && { isCheckedByUser }) })
    if (done) setMade({ ...done, place: ` (w „${answer.chosen.name}”)` })
  }
  const error = choice.error ?? making.error
  return (
    <section aria-label="Komplet dokumentów roku">
      <Button mt="xs" variant="light" leftSection={<IconFiles size={18} aria-hidden />} aria-haspopup="dialog" disabled={making.isRunning} onClick={() => setIsAsked(true)}>Komplet dokumentów roku…</Button>
      {isAsked && <SetDialog year={year} onClose={() => setIsAsked(false)} onMake={(formats) => void make(formats)} />}
      <div role="status">
        {making.isRunning && <RunningJob progress={making.progress} onCancel={making.cancel} />}
        <ErrorNote error={error} title="Nie zapisano kompletu" />
        <RefusedFindings error={error}><Button variant="default" onClick={() => void make(asked, true)}>Utwórz komplet mimo to</Button></RefusedFindings>
        {error?.code === 'cancelled' && <Text mt="xs">Przerwano. Nic nie zapisano.</Text>}
        {made && <Alert mt="xs" variant="light" className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={() => setMade(undefined)}>{setSentence(made)}{made.ownTemplates.length > 0 && <Text mt="xs">{ownTemplatesSentence(made.ownTemplates)}</Text>}</Alert>}
      </div>
    </section>
  )
}
