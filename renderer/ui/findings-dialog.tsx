import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { FindingLine } from './finding-line.tsx'
import { FindingsList } from './findings-list.tsx'
import { useLayer } from './layers.ts'

export type SeenFinding = { rule: string; severity: 'error' | 'warning'; sentence: string; where: string }

type FindingsDialogProps = {
  /** Open while there are any. */
  findings: readonly SeenFinding[] | undefined
  /** What is done all the same: „Zapisz mimo to”. */
  act: string
  onBack: () => void
  onAnyway: () => void
}

/** It may be asked from a small window of its own (`LayerPopover`), which stands at 300. */
const aboveLayers = 400

/** What has to be seen before something leaves the office. The way back to mend it stands first and has the focus; Esc takes it as well. */
export function FindingsDialog({ findings, act, onBack, onAnyway }: FindingsDialogProps) {
  const isOpen = findings !== undefined && findings.length > 0
  // The preview under it is a dialog as well, and would close with it.
  useLayer(isOpen, onBack)
  return (
    <Modal opened={isOpen} onClose={onBack} closeOnEscape={false} zIndex={aboveLayers} title="Zanim to wyjdzie z urzędu" closeButtonProps={{ 'aria-label': 'Wróć bez zapisywania' }} size="lg" centered>
      <Stack>
        <Text>Sprawdzenie przed publikacją znalazło:</Text>
        <FindingsList label="Co zobaczyć" findings={(findings ?? []).map((finding, index) => ({ key: `${index} ${finding.rule}`, severity: finding.severity, content: <FindingLine finding={{ sentence: finding.sentence, where: finding.where }} /> }))} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onBack} data-autofocus>Wróć i popraw</Button>
          <Button variant="default" onClick={onAnyway}>{act}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
