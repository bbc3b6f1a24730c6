import { Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { TextComparison } from '#renderer/ui/text-comparison.tsx'
import type { TextVersion } from './text-versions.ts'

type VersionsDialogProps = { label: string; versions: readonly TextVersion[]; /** Why a version cannot be brought back; undefined when it can. */ lock: string | undefined; onRestore: (text: string) => void; onClose: () => void }

const nameOf = ({ at, actor }: TextVersion) => (at === null ? 'na początku' : `${formatMoment(at)}, ${actor}`)

/** The versions of one text: any two compared word by word, and any former one brought back. */
export function VersionsDialog({ label, versions, lock, onRestore, onClose }: VersionsDialogProps) {
  const [former, setFormer] = useState(Math.min(1, versions.length - 1))
  const [later, setLater] = useState(0)
  const data = versions.map((version, index) => ({ value: String(index), label: `${index === 0 ? 'obecna: ' : `${versions.length - index}. `}${nameOf(version)}` }))
  const chosen = versions[former]
  const against = versions[later]
  if (!chosen || !against) return null
  return (
    <OpenedDialog onClose={onClose} title={`Wersje: ${label}`} size="xl" closeLabel="Zamknij wersje">
      <Stack>
        <FieldRow>
          <NativeSelect label="Wersja" data={data} value={String(former)} onChange={(event) => setFormer(Number(event.currentTarget.value))} data-autofocus />
          <NativeSelect label="Porównaj z" data={data} value={String(later)} onChange={(event) => setLater(Number(event.currentTarget.value))} />
        </FieldRow>
        <Text size="sm" c="dimmed">Podkreślone słowa dodano, a przekreślone usunięto między pierwszą a drugą z wybranych wersji.</Text>
        <Paper withBorder p="sm" component="section" aria-label="Porównanie wersji"><TextComparison former={chosen.text} later={against.text} /></Paper>
        <div>
          <Text fw={700} size="sm">Cały tekst wersji: {nameOf(chosen)}</Text>
          <Text className="wraps" style={{ whiteSpace: 'pre-wrap' }}>{chosen.text === '' ? '(puste)' : chosen.text}</Text>
        </div>
        {lock !== undefined && <Text c="dimmed">{lock}</Text>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Zamknij</Button>
          <Button disabled={lock !== undefined || chosen.text === versions[0]?.text} onClick={() => onRestore(chosen.text)}>Przywróć tę wersję</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
