import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { TextComparison } from '#renderer/ui/text-comparison.tsx'
import type { Output } from '#shared/contract/index.ts'
import { countOf } from '#shared/text/plural.ts'
import classes from './change-table.module.css'

type Change = Output<'documents.changes'>['rows'][number]

const kindWords: Record<Change['kind'], string> = { added: 'doszło', removed: 'ubyło', changed: 'zmieniono' }
const changeForms = { one: 'zmiana', few: 'zmiany', many: 'zmian' }
/** Each is compared word by word, so that they are shown by so many. */
const page = 50

/** What reads otherwise today, line by line. */
export function ChangeTable({ rows, total }: { rows: readonly Change[]; total: number }) {
  const [shown, setShown] = useState(page)
  const visible = rows.slice(0, shown).map((row, index) => ({ ...row, index }))
  return (
    <div className={classes.changes}>
      <ReadTable
        caption={countOf(total, changeForms)} rows={visible} keyOf={({ index }) => String(index)} stacks
        columns={[
          { title: 'Gdzie', render: ({ where }) => where },
          { title: 'Co', render: ({ kind }) => kindWords[kind] },
          { title: 'Treść', render: ({ kind, before, after }) => (kind === 'changed' ? <TextComparison former={before} later={after} /> : <Text inherit style={{ whiteSpace: 'pre-line' }}>{after || before}</Text>) },
        ]}
      />
      {shown < rows.length && <Button variant="default" mt="xs" onClick={() => setShown(shown + page)}>Pokaż następne</Button>}
      {shown >= rows.length && rows.length < total && <Text c="dimmed" mt="xs">Pokazano pierwsze {countOf(rows.length, changeForms)}. Reszty jest za dużo, żeby je czytać po kolei: lepiej zrobić dokument od nowa.</Text>}
    </div>
  )
}
