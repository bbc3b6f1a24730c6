import { Text } from '@mantine/core'
import { ReadTable, type Column } from '#renderer/ui/read-table.tsx'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import type { DutyDraft } from '#shared/domain/duty-draft.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import classes from './plan-dialog.module.css'
import { missingContact } from './missing-contact.ts'
import { useNames } from './use-names.ts'

export type NumberedDraft = { key: string; duty: DutyDraft }

const noColumns: readonly never[] = []

/** Duties that are not stored yet, in the order in which they would be added; `more` are columns that only one kind of preview has. */
export function DraftTable<R extends NumberedDraft>({ caption, rows, more = noColumns }: { caption: string; rows: readonly R[]; more?: readonly Column<R>[] }) {
  const unitName = useNames('units', rows.map(({ duty }) => duty.unit))
  const personName = useNames('people', rows.map(({ duty }) => duty.person))
  const sphereName = useNames('spheres', rows.flatMap(({ duty }) => duty.spheres))
  if (rows.length === 0) return <Text>Żaden dyżur nie zostanie dodany.</Text>
  const columns: Column<R>[] = [
    { title: 'Dzień', render: ({ duty }) => formatDateWithWeekday(duty.date) },
    { title: 'Godziny', render: ({ duty }) => <span className={classes.whole}>{formatTimeRange(duty.from, duty.to)}</span> },
    ...more,
    {
      title: 'Kto i jak',
      render: ({ duty }) => {
        const { mode, phone, email, room, person, unit, languages, spheres, note } = duty
        const said = [dutyModeLabels[mode], phone && formatPhone(phone), email, room, person && personName(person), unit && unitName(unit), languages.length > 0 && `języki: ${languages.join(', ')}`]
        const missing = missingContact(duty)
        return <>{said.filter(Boolean).join(', ')}{missing && <Text size="sm" className="warning">{missing}</Text>}{[...spheres.map(sphereName), note].filter(Boolean).map((line) => <Text key={line} size="sm" c="dimmed">{line}</Text>)}</>
      },
    },
  ]
  return <div className={classes.table}><ReadTable stacks caption={caption} rows={rows} keyOf={({ key }) => key} columns={columns} /></div>
}

export const numbered = (duties: readonly DutyDraft[]): NumberedDraft[] => duties.map((duty, index) => ({ key: String(index), duty }))
