import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { PublishDialog } from '#renderer/ui/publish-dialog.tsx'
import { countOf } from '#shared/text/plural.ts'
import type { DocumentRow } from './register-row.ts'

const documentForms = { one: 'dokumentu', few: 'dokumentów', many: 'dokumentów' }

/** „Opublikowano…” for those of the rows of the list that are ticked; what is for the office alone is not among them. */
export function RegisterPublished({ rows }: { rows: readonly DocumentRow[] }) {
  const [isOpen, setIsOpen] = useState(false)
  const [count, setCount] = useState<number>()
  const documents = rows.filter(({ isInternal }) => !isInternal).map(({ id, title, fileName, format }) => ({ id, label: [title, fileName || format.toUpperCase()].filter(Boolean).join(', ') }))
  return (
    <>
      <Button variant="default" aria-haspopup="dialog" disabled={documents.length === 0} onClick={() => setIsOpen(true)}>Opublikowano…</Button>
      {count !== undefined && <Text component="output" size="sm">Wpisano publikację {countOf(count, documentForms)}.</Text>}
      {isOpen && <PublishDialog documents={documents} onClose={() => setIsOpen(false)} onPublished={setCount} />}
    </>
  )
}
