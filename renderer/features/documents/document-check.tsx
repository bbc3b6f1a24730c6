import { Button, Group, Paper, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FindingLine } from '#renderer/ui/finding-line.tsx'
import { FindingsList } from '#renderer/ui/findings-list.tsx'
import { findingsSentence } from '#renderer/ui/findings-sentence.ts'
import type { Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'
import { notToldBy, type FurtherFinding } from './further-findings.ts'

type Findings = Output<'documents.check'>['rows']

const none: readonly FurtherFinding[] = []

/** What the check of a paper that is never published is called. */
export const officeCheck = 'Sprawdzenie dokumentu'

type DocumentCheckProps = { findings: Findings | undefined; /** What other checks found, told first. */ further?: readonly FurtherFinding[]; error: AppError | null; onRetry: () => void; title?: string; /** Told before a way to mend is taken, with the field to mend. */ onFollow?: ((field: string) => void) | undefined; /** Grows when somebody wants to mend what is listed: the list opens and has the focus. */ asked?: number }

/** „Sprawdzenie przed publikacją”: one quiet line, and under it what should be mended. Errors are shown at once; remarks when asked for. */
export function DocumentCheck({ findings, further = none, error, onRetry, title = 'Sprawdzenie przed publikacją', onFollow, asked = 0 }: DocumentCheckProps) {
  const listId = useId()
  const all = findings && [...further, ...notToldBy(further, findings).map((finding, index) => ({ key: `${index} ${finding.rule} ${finding.where}`, severity: finding.severity, content: <FindingLine finding={finding} onFollow={onFollow} /> }))]
  const hasErrors = all?.some(({ severity }) => severity === 'error') ?? false
  const list = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState<boolean>()
  const [wasAsked, setWasAsked] = useState(asked)
  if (wasAsked !== asked) {
    setWasAsked(asked)
    setIsOpen(true)
  }
  useEffect(() => {
    if (asked === 0) return undefined
    // After the dialog that was left has given the focus back.
    const timer = setTimeout(() => list.current?.focus(), 100)
    return () => clearTimeout(timer)
  }, [asked])
  const isShown = isOpen ?? hasErrors
  const some = all && all.length > 0 ? all : undefined
  return (
    <section aria-label={title}>
      <Group gap="xs">
        <Text component="output" c={hasErrors ? undefined : 'dimmed'}>{title}: {all ? findingsSentence(all) : 'trwa…'}</Text>
        {some && (
          <Button variant="subtle" size="compact-sm" aria-expanded={isShown} aria-controls={listId} rightSection={isShown ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />} onClick={() => setIsOpen(!isShown)}>
            {isShown ? 'Ukryj' : 'Pokaż'}
          </Button>
        )}
      </Group>
      <ErrorNote error={error} title="Nie udało się sprawdzić dokumentu" retry={onRetry} />
      <div id={listId}>
        {some && isShown && (
          <Paper ref={list} withBorder p="sm" mt={4} mah="max(28vh, 12rem)" style={{ overflowY: 'auto' }} tabIndex={0} role="group" aria-label="Co poprawić">
            <FindingsList findings={some} />
          </Paper>
        )}
      </div>
    </section>
  )
}
