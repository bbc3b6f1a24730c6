import { Anchor, Text } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import type { Output } from '#shared/contract/index.ts'
import { formatMomentShort } from '#renderer/ui/format-moment.ts'
import { nounNames, pathOfRecord } from './record-places.ts'
import classes from './shell.module.css'
import { WorkNotes } from './work-notes.tsx'

type Status = Output<'settings.status'>

function sentencesOf({ lastSavedAt, lastBackupAt, lastBackupIsVerified, database, user, today }: Status): string[] {
  return [
    lastSavedAt ? `Zapisano ${formatMomentShort(lastSavedAt, today)}` : 'Nic jeszcze nie zapisano',
    lastBackupAt ? `Kopia z ${formatMomentShort(lastBackupAt, today)} ${lastBackupIsVerified ? 'sprawdzona' : 'niesprawdzona'}` : 'Nie ma jeszcze kopii',
    `Baza: ${database}`,
    user,
  ]
}

/** The way to the record, where it has a place of its own. */
function UnsavedLink({ record }: { record: string }) {
  const [noun = '', id = ''] = record.split(':')
  return nounNames[noun] === undefined ? null : <Anchor size="sm" c="inherit" href={hrefOf(pathOfRecord(noun, id))}>Pokaż ten wpis</Anchor>
}

/** When the last save and the last verified backup were, which file it is and who is at work; in red what went wrong with them; long work whose place was left. */
export function StatusLine({ status, unsaved }: { status: Status; unsaved: string | undefined }) {
  return (
    <footer className={classes.status} data-region tabIndex={-1} aria-label="Stan programu">
      {unsaved !== undefined && <Text size="sm" fw={700} c="var(--mantine-color-error)" role="alert">Nie wszystko zapisano. Powód jest podany we wpisie. <UnsavedLink record={unsaved} /></Text>}
      {status.backupProblem !== null && <Text size="sm" fw={700} c="var(--mantine-color-error)" role="alert">Kopia się nie udała. {status.backupProblem}</Text>}
      <Text size="sm" c="dimmed" className="figures">{sentencesOf(status).join(' · ')}</Text>
      <WorkNotes />
    </footer>
  )
}
