import { Button, Text } from '@mantine/core'
import { IconVersions } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { versionsOf } from './text-versions.ts'
import { VersionsDialog } from './versions-dialog.tsx'

type VersionsButtonProps = { table: 'postulate' | 'position'; id: string; field: Binding<string>; label: string; lock?: string | undefined }

/** The way to the former versions of a text; nothing where it was never changed. Bringing one back is a change like any other. */
export function VersionsButton({ table, id, field, label, lock }: VersionsButtonProps) {
  const history = useRead('journal.history', { table, row: id })
  const [isOpen, setIsOpen] = useState(false)
  const [isRestored, setIsRestored] = useState(false)
  const versions = versionsOf(field.name, history.data?.rows ?? [], field.value)
  const hasFormer = versions.length > 1
  const restore = (text: string) => {
    field.onChange(text)
    field.onLeave()
    setIsRestored(true)
    setIsOpen(false)
  }
  return (
    <>
      {hasFormer && <Button variant="subtle" size="compact-sm" leftSection={<IconVersions size={16} aria-hidden />} aria-haspopup="dialog" aria-label={`Wersje (${versions.length}): ${label}`} onClick={() => setIsOpen(true)}>Wersje ({versions.length})</Button>}
      <Text component="output" size="sm" c="dimmed">{isRestored ? 'Przywrócono wersję.' : ''}</Text>
      {isOpen && hasFormer && <VersionsDialog label={label} versions={versions} lock={lock} onRestore={restore} onClose={() => setIsOpen(false)} />}
    </>
  )
}
