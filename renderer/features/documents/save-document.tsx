import { Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FindingsDialog } from '#renderer/ui/findings-dialog.tsx'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import type { DocumentOrder } from './document-order.ts'
import { formatLabels } from './format-labels.ts'
import type { Saving } from './saving.ts'
import type { Format } from './use-documents-for.ts'
import { useLeaving } from './use-leaving.ts'

type SaveDocumentProps = { order: DocumentOrder; formats: readonly Format[]; suggestedName: string; saving: Saving; /** Whoever would rather mend it. */ onMend: () => void }

/** „Zapisz jako…”: the format, what has to be seen first, then the system's dialog, then the file, with progress and a way to stop. */
export function SaveDocument({ order, formats, suggestedName, saving, onMend }: SaveDocumentProps) {
  const choice = useWrite('files.choose')
  const making = useJob('documents.export')
  const [savedOrder, setSavedOrder] = useState<string>()
  // What is said of one form of a paper is not said of another.
  const isOfThis = savedOrder === JSON.stringify(order)

  const leaving = useLeaving(order)
  const back = () => {
    leaving.forget()
    onMend()
  }

  const save = async (format: Format, isCheckedByUser: boolean) => {
    saving.onSaved(undefined)
    setSavedOrder(JSON.stringify(order))
    making.forgetError()
    const answer = await choice.run({ purpose: 'save', suggestedName, format })
    if (!answer?.chosen) return
    const made = await making.run({ ...order, format, path: answer.chosen.handle, ...(isCheckedByUser && { isCheckedByUser }) })
    if (made) saving.onSaved(answer.chosen.name)
  }
  return (
    <Group gap="sm">
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button leftSection={<IconDownload size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />} loading={making.isRunning || leaving.isChecking}>Zapisz jako…</Button>
        </Menu.Target>
        <Menu.Dropdown>{formats.map((format) => <Menu.Item key={format} onClick={() => leaving.leave((isChecked) => save(format, isChecked))}>{formatLabels[format]}</Menu.Item>)}</Menu.Dropdown>
      </Menu>
      {making.isRunning && (
        <>
          <Text component="output" c="dimmed">{making.progress ? `${making.progress.done} z ${making.progress.total}` : 'Tworzenie pliku…'}</Text>
          <StopButton onStop={making.cancel} />
        </>
      )}
      {isOfThis && saving.savedAs !== undefined && <Text component="output" className="wraps">Zapisano: {saving.savedAs}</Text>}
      <ErrorNote error={isOfThis ? (choice.error ?? making.error) : null} title="Nie zapisano dokumentu" />
      <FindingsDialog findings={leaving.findings} act="Zapisz mimo to" onBack={back} onAnyway={leaving.decide} />
    </Group>
  )
}
