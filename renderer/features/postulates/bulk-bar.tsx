import { Button, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState, type ComponentType, type ReactNode } from 'react'
import type { RowMarks } from '#renderer/ui/use-row-marks.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { BulkAssign } from './bulk-assign.tsx'
import type { BulkDialogProps } from './bulk-dialog.ts'
import { BulkMerge } from './bulk-merge.tsx'
import type { BulkOutcome } from './bulk-outcome.ts'
import { BulkState } from './bulk-state.tsx'
import { ExportItems } from './export-items.tsx'
import { focusRegister } from './focus-register.ts'
import classes from './register.module.css'
import type { RegisterExport } from './use-register-export.ts'

type BulkBarProps = { marks: RowMarks; copying: { copy: () => void; isRunning: boolean }; exporting: RegisterExport; onDone: (outcome: BulkOutcome) => void; /** What the last act did. */ children: ReactNode }

/** More than these are no longer the same matter, and could not be looked through in a dialog. */
const mostMerged = 100

const dialogs = { assign: BulkAssign, state: BulkState, merge: BulkMerge } satisfies Record<string, ComponentType<BulkDialogProps>>

/** How many postulates are marked, and what can be done with all of them. */
export function BulkBar({ marks, copying, exporting, onDone, children }: BulkBarProps) {
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null)
  const { ids } = marks
  const Dialog = asked && dialogs[asked]
  const clear = () => {
    marks.clear()
    focusRegister()
  }
  const canMerge = ids.size >= 2 && ids.size <= mostMerged
  return (
    <section className={classes.bar} aria-label="Zaznaczone postulaty" data-region>
      <Text component="output" fw={700} className="figures">Zaznaczono {countOf(ids.size, nouns.postulate)}</Text>
      <Button variant="default" onClick={() => setAsked('assign')}>Przydziel komórce…</Button>
      <Button variant="default" onClick={() => setAsked('state')}>Ustaw stan…</Button>
      <Button variant="default" disabled={!canMerge} title={canMerge ? undefined : `Połączyć można od 2 do ${mostMerged} postulatów.`} onClick={() => setAsked('merge')}>Połącz…</Button>
      <Menu position="top-start" withinPortal>
        <Menu.Target><Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} loading={exporting.isRunning}>Eksportuj</Button></Menu.Target>
        <Menu.Dropdown><ExportItems onChoose={(order) => exporting.save({ ...order, ids })} /></Menu.Dropdown>
      </Menu>
      <Button variant="default" loading={copying.isRunning} title="Ctrl+C na liście" onClick={copying.copy}>Kopiuj do Excela</Button>
      <Button variant="subtle" title="Esc na liście" onClick={clear}>Odznacz</Button>
      {children}
      {Dialog && <Dialog ids={ids} onClose={() => setAsked(null)} onDone={onDone} />}
    </section>
  )
}
