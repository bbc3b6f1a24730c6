import { Alert, Button, Group, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { reproducedSentence } from './reproduced-sentence.ts'
import { isFormat } from './is-format.ts'

type Reproduced = { name: string; isSame: boolean }

/** „Zrób ponownie…”: the same file again, of what it was made of then, whatever became of the data. */
export function ReproduceDocument({ document: { id, format, fileName, programVersion } }: { document: Pick<DocumentRecord, 'id' | 'format' | 'fileName' | 'programVersion'> }) {
  const status = useRead('settings.status', {})
  const choice = useWrite('files.choose')
  const making = useJob('documents.reproduce')
  const [made, setMade] = useState<Reproduced>()

  const reproduce = async () => {
    setMade(undefined)
    making.forgetError()
    const answer = await choice.run({ purpose: 'save', suggestedName: fileName.slice(0, -format.length - 1), ...(isFormat(format) && { format }) })
    if (!answer?.chosen) return
    const { name, handle } = answer.chosen
    const done = await making.run({ id, path: handle })
    if (done) setMade({ name, isSame: done.isSame })
  }
  return (
    <div>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconRefresh size={18} aria-hidden />} loading={making.isRunning} onClick={() => void reproduce()}>Zrób ponownie…</Button>
        {making.isRunning ? <StopButton onStop={making.cancel} /> : <Text c="dimmed" size="sm">Ten sam {format === 'pdf' ? 'dokument' : 'plik'} z danych, z których powstał, choćby zmieniły się od tego czasu.</Text>}
      </Group>
      <ErrorNote error={choice.error ?? making.error} title="Nie zapisano pliku" />
      <div role="status">
        {made && <Alert mt="xs" variant="light" {...((made.isSame || format !== 'pdf') && { color: made.isSame ? 'green' : 'yellow' })} className="breaks">{reproducedSentence({ ...made, format, madeWith: programVersion, now: status.data?.version ?? '' })}</Alert>}
      </div>
    </div>
  )
}
