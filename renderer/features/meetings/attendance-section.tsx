import { Loader, Stack, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useAllPages } from '#renderer/api/use-all-pages.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { AttendanceDialog } from './attendance-dialog.tsx'
import { AttendanceEntry } from './attendance-entry.tsx'
import { AttendanceTable } from './attendance-table.tsx'
import { attendanceWords } from './attendance-words.ts'

/** Who was invited, who registered and who came, counted in words, with fast entry from a sheet of signatures; under it figures counted by hand (`children`). */
export function AttendanceSection({ meeting, children }: { meeting: string; children: ReactNode }) {
  const pages = useAllPages('attendances.list', { meeting })
  const [opened, setOpened] = useState<string>()
  const words = [attendanceWords(pages.rows, 'isPresent'), attendanceWords(pages.rows, 'isRegistered'), attendanceWords(pages.rows, 'isInvited')].filter((part) => part !== '')
  return (
    <section aria-label="Obecność">
      <SectionTitle>Obecność</SectionTitle>
      <Stack gap="md">
        <Text component="output" fw={700}>{words.length > 0 ? words.join(' · ') : 'Nikogo nie zaznaczono jeszcze jako obecnego, zgłoszonego ani zaproszonego.'}</Text>
        <ErrorNote error={pages.error} title="Nie udało się wczytać listy obecności" retry={pages.readAgain} />
        {pages.isLoading && <Loader size="sm" aria-label="Wczytywanie listy obecności" />}
        <AttendanceEntry meeting={meeting} rows={pages.rows} />
        {pages.rows.length > 0 && <AttendanceTable rows={pages.rows} onOpen={setOpened} />}
        {children}
      </Stack>
      {opened !== undefined && <AttendanceDialog id={opened} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
