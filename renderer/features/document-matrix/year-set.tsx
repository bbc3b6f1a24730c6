import { Alert, Button, Text } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useState } from 'react'
import { useLongWork } from '#renderer/api/use-long-work.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ownTemplatesSentence, setSentence } from './pack-words.ts'
import { RefusedFindings } from './refused-findings.tsx'
import { RunningJob } from './running-job.tsx'
import { SetDialog, type SetFormat } from './set-dialog.tsx'

type Asked = { formats: readonly SetFormat[]; place: string }

/** „Komplet dokumentów roku…”: everything that has content, into one folder by kinds. It goes on wherever the person goes. */
export function YearSet({ year }: { year: number }) {
  const choice = useWrite('files.choose')
  const making = useLongWork<'documents.makeSet', Asked>('documents.makeSet', year)
  const [isAsked, setIsAsked] = useState(false)
  const make = async (formats: readonly SetFormat[], isCheckedByUser = false) => {
    making.forget()
    const answer = await choice.run({ purpose: 'folder' })
    if (!answer?.chosen) return
    const place = ` (w „${answer.chosen.name}”)`
    making.run(
      { year, folder: answer.chosen.handle, formats: [...formats], ...(isCheckedByUser && { isCheckedByUser }) },
      { title: `Komplet dokumentów roku ${year}`, about: { formats, place }, said: (made) => setSentence({ ...made, place }) },
    )
  }
  const { made, asked } = making
  const error = choice.error ?? making.error
  return (
    <section aria-label="Komplet dokumentów roku">
      <Button mt="xs" variant="light" leftSection={<IconFiles size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => making.canStart() && setIsAsked(true)}>Komplet dokumentów roku…</Button>
      {isAsked && <SetDialog year={year} onClose={() => setIsAsked(false)} onMake={(formats) => void make(formats)} />}
      <div role="status">
        {making.isRunning && <RunningJob progress={making.progress} isStopping={making.isStopping} onCancel={making.cancel} />}
        <ErrorNote error={error} title={making.isRunning ? 'Komplet już powstaje' : 'Nie zapisano kompletu'} />
        <RefusedFindings error={error}><Button variant="default" onClick={() => void (asked && make(asked.formats, true))}>Utwórz komplet mimo to</Button></RefusedFindings>
        {error?.code === 'cancelled' && <Text mt="xs">Przerwano. Nic nie zapisano.</Text>}
        {made && <Alert mt="xs" variant="light" className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={making.forget}>{setSentence({ ...made.value, place: made.about.place })}{made.value.ownTemplates.length > 0 && <Text mt="xs">{ownTemplatesSentence(made.value.ownTemplates)}</Text>}</Alert>}
      </div>
    </section>
  )
}
