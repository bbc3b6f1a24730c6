import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import type { Output } from '#shared/contract/index.ts'
import { reasonOf } from './backup-words.ts'
import { BackupCheck } from './backup-check.tsx'
import { BackupReport } from './backup-report.tsx'
import { formatSize } from './format-size.ts'
import { RestoreBackup } from './restore-backup.tsx'

type Backup = Output<'backups.list'>['rows'][number]

/** The copies, newest first, each of which can be checked again or put in the place of the base. */
export function BackupsTable({ rows, onRestored }: { rows: readonly Backup[]; onRestored: () => void }) {
  const check = useJob('backups.verify')
  const [checked, setChecked] = useState<Backup>()
  const [report, setReport] = useState<Output<'backups.verify'>>()
  const [chosen, setChosen] = useState<Backup>()
  const verify = async (backup: Backup) => {
    setChecked(backup)
    setReport(undefined)
    setReport(await check.run({ id: backup.id }))
  }
  const restored = () => {
    setReport(undefined)
    onRestored()
  }
  return (
    <Stack>
      <ErrorNote error={check.error} title="Nie sprawdzono kopii" />
      {checked && report && <BackupReport at={checked.at} report={report} />}
      <RestoreBackup backup={chosen} onClose={() => setChosen(undefined)} onRestored={restored} />
      <ReadTable
        caption="Kopie zapasowe" rows={rows} keyOf={({ id }) => id}
        columns={[
          { title: 'Z kiedy', render: ({ at }) => formatMoment(at) },
          { title: 'Dlaczego', render: ({ reason }) => reasonOf(reason) },
          { title: 'Wielkość', render: ({ bytes }) => formatSize(bytes), isNumber: true },
          { title: 'Sprawdzenie', render: (row) => <BackupCheck backup={row} isRunning={check.isRunning && checked?.id === row.id} isBlocked={check.isRunning} onCheck={() => void verify(row)} /> },
          { title: 'Odtworzenie', render: (row) => <Button variant="default" size="compact-md" aria-label={`Odtwórz kopię z ${formatMoment(row.at)}`} onClick={() => setChosen(row)}>Odtwórz…</Button> },
        ]}
      />
    </Stack>
  )
}
