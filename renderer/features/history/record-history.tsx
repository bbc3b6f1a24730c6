import { Stack, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { Output } from '#shared/contract/index.ts'
import { fieldLabels } from './field-labels.ts'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import { HistoryValue } from './history-value.tsx'
import classes from './record-history.module.css'
import { showValue } from './show-value.ts'

type Change = Output<'journal.history'>['rows'][number]

const kindWords: Record<Change['kind'], string> = { insert: 'utworzono', update: 'zmieniono', delete: 'usunięto', redact: 'usunięto dane osobowe' }

/** Marks that the program keeps for itself. */
const ownFields: ReadonlySet<string> = new Set(['importKey'])

/** One change: when, who, and each field before and after. */
function HistoryChange({ change, table }: { change: Change; table: string }) {
  const isWhole = change.kind !== 'update'
  return (
    <li className={classes.change}>
      <Text fw={700}>{change.summary ?? kindWords[change.kind]}</Text>
      <Text size="sm" c="dimmed" className="figures">{formatMoment(change.at)} · {change.actor} · {kindWords[change.kind]}</Text>
      <dl className={classes.fields}>
        {change.fields.filter(({ field, before, after }) => !ownFields.has(field) && (!isWhole || [before, after].some((value) => showValue({ table, field }, value) !== ''))).map(({ field, before, after }) => (
          <div key={field}>
            <dt>{fieldLabels[field] ?? field}</dt>
            <dd>
              {!(isWhole && before === null) && <><HistoryValue table={table} field={field} value={before} />{change.kind === 'delete' ? '' : ' → '}</>}
              {change.kind !== 'delete' && <HistoryValue table={table} field={field} value={after} />}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** The whole history of one record, newest first. */
export function RecordHistory({ table, id }: { table: string; id: string }) {
  const history = useRead('journal.history', { table, row: id })
  return (
    <Stack>
      <ErrorNote error={history.error} title="Nie udało się odczytać historii" retry={() => void history.refetch()} />
      {history.data?.rows.length === 0 && <EmptyState title="Ten wpis pochodzi z danych początkowych i nic w nim jeszcze nie zmieniono." />}
      <ol className={classes.list}>
        {history.data?.rows.map((change) => <HistoryChange key={`${change.operation} ${change.table} ${change.row} ${change.kind}`} change={change} table={table} />)}
      </ol>
    </Stack>
  )
}
