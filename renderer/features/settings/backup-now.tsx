import { Button, Group, Text } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import { formatSize } from './format-size.ts'

/** Makes a copy at once; it is read back before it counts. */
export function BackupNow({ onDone }: { onDone: () => void }) {
  const backup = useJob('backups.create')
  const [done, setDone] = useState<string>()
  const start = async () => {
    setDone(undefined)
    const made = await backup.run({})
    if (!made) return
    setDone(`Kopia z ${formatMoment(made.at)} jest gotowa i sprawdzona (${formatSize(made.bytes)}).`)
    onDone()
  }
  return (
    <>
      <Group gap="sm">
        <Button leftSection={<IconDeviceFloppy size={18} aria-hidden />} loading={backup.isRunning} onClick={() => void start()}>Zrób kopię teraz</Button>
        {backup.isRunning && <StopButton onStop={backup.cancel} />}
        <Text component="output" className="figures">{backup.isRunning ? `Tworzenie kopii: krok ${backup.progress?.done ?? 0} z ${backup.progress?.total ?? 3}` : done}</Text>
      </Group>
      <ErrorNote error={backup.error} title="Nie zrobiono kopii" />
    </>
  )
}
