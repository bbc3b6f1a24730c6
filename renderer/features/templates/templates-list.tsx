import { Anchor, Text } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { addressOf, ownFirst, ownWords, stateWords, titleOf, type TemplateRow } from './template-form.ts'

/** Every form of a document and what it is made of, those with the office's own template first. */
export function TemplatesList({ rows }: { rows: readonly TemplateRow[] }) {
  return (
    <ReadTable
      caption="Szablony dokumentów" rows={ownFirst(rows)} keyOf={addressOf} stacks
      columns={[
        { title: 'Dokument', render: (row) => <Anchor inherit href={hrefOf(['settings', 'templates', addressOf(row)])}>{titleOf(row)}</Anchor> },
        { title: 'Szablon w użyciu', render: (row) => <Text inherit fw={row.own ? 600 : 400}>{stateWords(row)}</Text> },
        { title: 'Własny szablon', render: ({ own }) => (own ? ownWords(own) : '–') },
      ]}
    />
  )
}
