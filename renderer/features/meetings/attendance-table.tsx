import { ActionIcon, Anchor, Button, Group, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useAttendanceMarks, type Mark } from '#renderer/api/use-attendance-marks.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { attendanceName } from '#shared/domain/attendance.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { AttendanceRow } from './attendance-words.ts'

const markNames: Record<Mark, string> = { isInvited: 'Zaproszenie', isRegistered: 'Zgłoszenie', isPresent: 'Obecność' }

/** The list itself. Arrows go from mark to mark, Space or Enter turns one on or off. */
export function AttendanceTable({ rows, onOpen }: { rows: readonly AttendanceRow[]; onOpen: (id: string) => void }) {
  const marks = useAttendanceMarks()
  const remove = useWrite('attendances.remove')
  const markColumn = (mark: Mark) => ({
    title: markNames[mark],
    render: (row: AttendanceRow) => (
      <Button size="compact-md" variant={row[mark] ? 'light' : 'default'} aria-pressed={row[mark]} aria-label={`${row[mark] ? 'tak' : 'nie'}, ${markNames[mark].toLowerCase()}: ${attendanceName(row)}`} onClick={() => marks.toggle(row, mark)}>{row[mark] ? 'tak' : 'nie'}</Button>
    ),
  })
  return (
    <>
      <ErrorNote error={marks.error} title="Nie zmieniono zaznaczenia" />
      <ErrorNote error={remove.error} title="Nie usunięto z listy" />
      <ReadTable
        caption={`${countOf(rows.length, nouns.row)} na liście. Strzałki prowadzą po tabeli, spacja zmienia zaznaczenie.`} rows={rows} keyOf={({ id }) => id}
        columns={[
          {
            title: 'Kto',
            render: ({ organisation, organisationName, person, personName, note }) => (
              <>
                {person && <div><Anchor href={hrefOf(['people', person])}>{personName}</Anchor></div>}
                {organisation && <div><Anchor href={hrefOf(['organisations', organisation])}>{organisationName}</Anchor></div>}
                {note && <Text size="sm" c="dimmed">{note}</Text>}
              </>
            ),
          },
          markColumn('isInvited'), markColumn('isRegistered'), markColumn('isPresent'),
          {
            title: 'Czynności',
            render: (row) => (
              <Group gap={2} wrap="nowrap">
                <ActionIcon variant="subtle" color="gray" aria-label={`Zmień: ${attendanceName(row)}`} title="Zmień" onClick={() => onOpen(row.id)}><IconPencil size={18} aria-hidden /></ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={`Usuń z listy: ${attendanceName(row)}`} title="Usuń z listy" onClick={() => void remove.run({ id: row.id })}><IconTrash size={18} aria-hidden /></ActionIcon>
              </Group>
            ),
          },
        ]}
      />
    </>
  )
}
