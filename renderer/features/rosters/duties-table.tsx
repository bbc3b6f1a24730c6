import { ActionIcon, Group, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useWrite } from '#renderer/api/use-write.ts'
import { useDayOff } from '#renderer/ui/day-off.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { ContactWarning } from './contact-warning.tsx'
import { dutyDayWarnings } from './duty-days.ts'
import { dutyName } from './duty-words.ts'
import classes from './duties-table.module.css'
import type { DutyRow } from './first-duty.ts'
import { ShowMore } from './show-more.tsx'
import { useFirstRows } from './use-first-rows.ts'

type DutiesTableProps = { rows: readonly DutyRow[]; consultation: Consultation | undefined; onOpen: (id: string) => void }

const firstShown = 100

/** The duties by day; what is wrong with a day stands in words under it. */
export function DutiesTable({ rows, consultation, onOpen }: DutiesTableProps) {
  const dayOff = useDayOff()
  const remove = useWrite('duties.remove')
  const { first, rest, showMore } = useFirstRows(rows, firstShown)
  return (
    <>
      <ErrorNote error={remove.error} title="Nie usunięto dyżuru" />
      <ReadTable
        caption="Dyżury po kolei. Strzałki prowadzą po tabeli." rows={first} keyOf={({ id }) => id}
        columns={[
          {
            title: 'Dzień i godziny',
            render: (row) => {
              const warnings = dutyDayWarnings(row.date, consultation, dayOff)
              return (
                <>
                  <div>{formatDateWithWeekday(row.date)}</div>
                  <Text inherit className={classes.whole}>{formatTimeRange(row.from, row.to)}</Text>
                  {warnings.length > 0 && <Text size="sm" className="warning">Uwaga: {warnings.join(', ')}.</Text>}
                </>
              )
            },
          },
          { title: 'Sposób', render: ({ mode, phone, email }) => <><div>{dutyModeLabels[mode]}</div>{phone && <Text inherit className={classes.whole}>{formatPhone(phone)}</Text>}{email && <div>{email}</div>}<ContactWarning duty={{ mode, phone, email }} /></> },
          { title: 'Kto', render: ({ unitName, personName, languages }) => <>{personName && <div>{personName}</div>}{unitName && <div>{unitName}</div>}{languages.length > 0 && <Text size="sm" c="dimmed">języki: {languages.join(', ')}</Text>}</> },
          { title: 'O czym i uwagi', render: ({ spheres, note }) => <>{spheres.map((sphere) => <div key={sphere}>{sphere}</div>)}{note && <Text size="sm" c="dimmed">{note}</Text>}</> },
          {
            title: 'Czynności',
            render: (row) => (
              <Group gap={2} wrap="nowrap">
                <ActionIcon variant="subtle" color="gray" aria-label={`Zmień dyżur: ${dutyName(row)}`} title="Zmień" onClick={() => onOpen(row.id)}><IconPencil size={18} aria-hidden /></ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={`Usuń dyżur: ${dutyName(row)}`} title="Usuń" onClick={() => void remove.run({ id: row.id })}><IconTrash size={18} aria-hidden /></ActionIcon>
              </Group>
            ),
          },
        ]}
      />
      <ShowMore rest={rest} onShow={showMore} />
    </>
  )
}
