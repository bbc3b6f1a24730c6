import { Button, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { DocumentDialog } from './document-dialog.tsx'
import type { CheckOf } from './further-findings.ts'
import { LastMadeLink } from './last-made-link.tsx'
import { useAskedPaper } from './use-asked-paper.ts'
import { useDocumentsFor } from './use-documents-for.ts'
import { useLastMade } from './use-last-made.ts'

/** The papers that come out of a record, where there are any: one press shows a paper, and from there it is saved or printed. */
export function DocumentsPanel({ target, title = 'Dokumenty', order = 3, checkOf }: { target: DocumentFor; title?: string; order?: 2 | 3; checkOf?: CheckOf }) {
  const { kinds, error } = useDocumentsFor(target)
  const lastMade = useLastMade(target)
  const [opened, setOpened] = useState<string>()
  const [savedAs, setSavedAs] = useState<string>()
  const { asked, forget } = useAskedPaper()
  const entry = kinds?.find(({ kind }) => kind === (opened ?? asked))
  const open = (kind: string) => {
    setSavedAs(undefined)
    setOpened(kind)
  }
  const close = () => {
    setOpened(undefined)
    forget()
  }
  if (kinds?.length === 0) return null
  return (
    <section aria-label={title}>
      <SectionTitle order={order}>{title}</SectionTitle>
      <ErrorNote error={error} />
      <Group gap="xs" align="flex-start">
        {kinds?.map(({ kind, title }) => (
          <div key={kind}>
            <Button variant="light" leftSection={<IconFileText size={18} aria-hidden />} onClick={() => open(kind)}>{title}</Button>
            <LastMadeLink made={lastMade.get(kind)} title={title} />
          </div>
        ))}
      </Group>
      {!entry && savedAs !== undefined && <Text component="output" display="block" mt="xs" className="wraps">Zapisano: {savedAs}</Text>}
      {entry && <DocumentDialog entry={entry} target={target} saving={{ savedAs, onSaved: setSavedAs }} {...(checkOf && { checkOf })} onClose={close} />}
    </section>
  )
}
