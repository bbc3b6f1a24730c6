import { Anchor, Checkbox, Text } from '@mantine/core'
import { showDate } from '#renderer/ui/parse-date.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import { ReadTable, type Column } from '#renderer/ui/read-table.tsx'
import { formatCount } from '#shared/text/plural.ts'
import type { OwedScope } from './owed-scope.ts'
import { missingSentence, type OwedRow } from './owed-sentence.ts'
import { SendMenu } from './send-menu.tsx'
import type { Package } from './use-sending.ts'

type OwedTableProps = {
  rows: readonly OwedRow[]
  scope: OwedScope
  today: string
  marked: ReadonlySet<string>
  onMark: (unit: string, isMarked: boolean) => void
  onSend: (unit: string, which: Package) => void
  canSend: boolean
}

/** Units that owe answers: how many, how late, and what can be sent to each. */
export function OwedTable({ rows, scope, today, marked, onMark, onSend, canSend }: OwedTableProps) {
  const { meeting, consultation } = scope
  const of = (unit: string, more: Record<string, string>) => hrefOf(['postulates'], { unit, meeting: meeting ?? '', consultation: consultation ?? '', ...more })
  const columns: Column<OwedRow>[] = [
    { title: 'Wybór', render: ({ unit, unitName }) => <Checkbox aria-label={`Wybierz: ${unitName}`} checked={marked.has(unit)} onChange={(event) => onMark(unit, event.currentTarget.checked)} /> },
    { title: 'Komórka', render: ({ unit, unitName }) => <Anchor href={of(unit, {})}>{unitName}</Anchor> },
    { title: 'Do uzupełnienia', isNumber: true, render: ({ unit, missing }) => <Anchor href={of(unit, { state: 'to_fill' })}>{formatCount(missing)}</Anchor> },
    { title: 'Po terminie', isNumber: true, render: ({ unit, overdue }) => (overdue === 0 ? '0' : <Anchor href={of(unit, { overdue: '1' })} fw={700}>{formatCount(overdue)}</Anchor>) },
    {
      title: 'Najbliższy termin',
      render: ({ deadline, withoutDeadline }) => (
        <>
          {deadline === null ? 'bez terminu' : showDate(deadline)}
          {deadline !== null && deadline < today && <Text component="span" size="sm" className="warning">minął</Text>}
          {deadline !== null && withoutDeadline > 0 && <Text size="sm" c="dimmed">{formatCount(withoutDeadline)} bez terminu</Text>}
        </>
      ),
    },
    { title: 'Wszystkich', isNumber: true, render: ({ total }) => formatCount(total) },
    { title: 'Co zrobić', render: ({ unit, unitName }) => <SendMenu unitName={unitName} isDisabled={!canSend} onSend={(which) => onSend(unit, which)} /> },
  ]
  return <ReadTable caption={missingSentence(rows)} columns={columns} rows={rows} keyOf={({ unit }) => unit} stacks />
}
