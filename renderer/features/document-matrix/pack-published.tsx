import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { PublishDialog } from '#renderer/ui/publish-dialog.tsx'
import { countOf } from '#shared/text/plural.ts'
import type { MadePack } from './pack-words.ts'

const documentForms = { one: 'dokumentu', few: 'dokumentów', many: 'dokumentów' }

/** „Opublikowano…” for the files of a pack that was put on a page. */
export function PackPublished({ files }: { files: MadePack['files'] }) {
  const [isOpen, setIsOpen] = useState(false)
  const [count, setCount] = useState<number>()
  const documents = files.flatMap(({ document, name }) => (document === null ? [] : [{ id: document, label: name }]))
  if (documents.length === 0) return null
  return (
    <Group gap="sm" mt="xs">
      <Button variant="default" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>Opublikowano…</Button>
      {count !== undefined && <Text component="output">Wpisano publikację {countOf(count, documentForms)}.</Text>}
      {isOpen && <PublishDialog documents={documents} onClose={() => setIsOpen(false)} onPublished={setCount} />}
    </Group>
  )
}
