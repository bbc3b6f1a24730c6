import { Text } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { formatMomentShort } from '#renderer/ui/format-moment.ts'
import classes from './shell.module.css'

type Status = Output<'settings.status'>

function sentencesOf({ lastSavedAt, lastBackupAt, lastBackupIsVerified, database, user, today }: Status): string[] {
  return [
    lastSavedAt ? `Zapisano ${formatMomentShort(lastSavedAt, today)}` : 'Nic jeszcze nie zapisano',
    lastBackupAt ? `Kopia z ${formatMomentShort(lastBackupAt, today)} ${lastBackupIsVerified ? 'sprawdzona' : 'niesprawdzona'}` : 'Nie ma jeszcze kopii',
    `Baza: ${database}`,
    user,
  ]
}

/** When the last save and the last verified backup were, which file it is and who is at work; in red what went wrong with them. */
export function StatusLine({ status, unsaved }: { status: Status; unsaved: number }) {
  const problems = [
    ...(unsaved > 0 ? ['Nie wszystko zapisano: we wpisie są pola do poprawienia'] : []),
    ...(status.backupProblem === null ? [] : [`Kopia się nie udała. ${status.backupProblem}`]),
  ]
  return (
    <footer className={classes.status} data-region tabIndex={-1} aria-label="Stan programu">
      {problems.map((problem) => <Text key={problem} size="sm" fw={700} c="var(--mantine-color-error)" role="alert">{problem}</Text>)}
      <Text size="sm" c="dimmed" className="figures">{sentencesOf(status).join(' · ')}</Text>
    </footer>
  )
}
