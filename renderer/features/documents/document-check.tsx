import { Button, Group, Paper, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FindingsList } from '#renderer/ui/findings-list.tsx'
import { findingsSentence } from '#renderer/ui/findings-sentence.ts'
import type { Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'

type Findings = Output<'documents.check'>['rows']

type DocumentCheckProps = { findings: Findings | undefined; error: AppError | null; onRetry: () => void; title?: string }

/** „Sprawdzenie przed publikacją”: one quiet line, and under it what should be mended. Errors are shown at once; remarks when asked for. */
export function DocumentCheck({ findings, error, onRetry, title = 'Sprawdzenie przed publikacją' }: DocumentCheckProps) {
  const listId = useId()
  const hasErrors = findings?.some(({ severity }) => severity === 'error') ?? false
  const [isOpen, setIsOpen] = useState<boolean>()
  const isShown = isOpen ?? hasErrors
  const some = findings && findings.length > 0 ? findings : undefined
  return (
    <section aria-label={title}>
      <Group gap="xs">
        <Text component="output" c={hasErrors ? undefined : 'dimmed'}>{title}: {findings ? findingsSentence(findings) : 'trwa…'}</Text>
        {some && (
          <Button variant="subtle" size="compact-sm" aria-expanded={isShown} aria-controls={listId} rightSection={isShown ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />} onClick={() => setIsOpen(!isShown)}>
            {isShown ? 'Ukryj' : 'Pokaż'}
          </Button>
        )}
      </Group>
      <ErrorNote error={error} title="Nie udało się sprawdzić dokumentu" retry={onRetry} />
      <div id={listId}>
        {some && isShown && (
          <Paper withBorder p="sm" mt={4} mah="28vh" style={{ overflowY: 'auto' }} tabIndex={0} role="group" aria-label="Co poprawić">
            <FindingsList findings={some.map(({ rule, severity, sentence, where }, index) => ({ key: `${index} ${rule} ${where}`, severity, content: <>{sentence} <Text span c="dimmed" inherit>({where})</Text></> }))} />
          </Paper>
        )}
      </div>
    </section>
  )
}
