import { Button, Group } from '@mantine/core'
import { IconCalendarRepeat, IconClipboardText, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { FillDialog } from './fill-dialog.tsx'
import type { DutyRow } from './first-duty.ts'
import type { PatternForm } from './pattern-form.ts'
import { PasteDialog } from './paste-dialog.tsx'

type PlanActsProps = { roster: Roster; consultation: Consultation; rows: readonly DutyRow[] }

/** The ways to get many duties at once. */
export function PlanActs({ roster, consultation, rows }: PlanActsProps) {
  const [opened, setOpened] = useState<'fill' | 'paste' | 'copy'>()
  const [pattern, setPattern] = useState<PatternForm>()
  const close = () => setOpened(undefined)
  return (
    <>
      <Group gap="xs">
        <Button variant="light" leftSection={<IconCalendarRepeat size={18} aria-hidden />} onClick={() => setOpened('fill')}>Wypełnij według wzoru…</Button>
        <Button variant="default" leftSection={<IconClipboardText size={18} aria-hidden />} onClick={() => setOpened('paste')}>Wklej z tekstu…</Button>
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => setOpened('copy')}>Kopiuj dyżury…</Button>
      </Group>
      {opened === 'fill' && <FillDialog roster={roster} consultation={consultation} rows={rows} kept={pattern} onKeep={setPattern} onClose={close} />}
      {opened === 'paste' && <PasteDialog roster={roster.id} consultation={consultation} onClose={close} />}
      {opened === 'copy' && <CopyDialog roster={roster.id} isEmpty={rows.length === 0} onClose={close} />}
    </>
  )
}
