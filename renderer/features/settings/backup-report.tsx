import { Alert, List } from '@mantine/core'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import type { Output } from '#shared/contract/index.ts'
import { checkName } from './backup-words.ts'

/** What the check of a copy found. */
export function BackupReport({ at, report: { isSound, checks } }: { at: string; report: Output<'backups.verify'> }) {
  return (
    <Alert role="status" variant="light" color={isSound ? 'green' : 'red'} title={isSound ? `Kopia z ${formatMoment(at)} jest cała` : `Kopia z ${formatMoment(at)} jest uszkodzona. Nie da się z niej odtworzyć bazy; wybierz inną.`}>
      <List>{checks.map(({ check, ok }) => <List.Item key={check}>{checkName(check)}: {ok ? 'w porządku' : 'błąd'}</List.Item>)}</List>
    </Alert>
  )
}
