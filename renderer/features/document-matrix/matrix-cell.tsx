import { IconCheck, IconCircleDashed, IconClock, IconWorld } from '@tabler/icons-react'
import { goTo } from '#renderer/ui/place.ts'
import type { PaperState } from '#shared/domain/expected-documents.ts'
import classes from './matrix.module.css'
import { cellLabel, cellText, placesText, type MatrixCell } from './matrix-words.ts'

const icons: Record<Exclude<PaperState, 'none'>, typeof IconCheck> = { later: IconClock, missing: IconCircleDashed, made: IconCheck, published: IconWorld }

/** One paper: pressing it makes what is not there, and shows in the register what is. */
export function PaperCell({ cell, tabIndex, isPossible, onMake }: { cell: MatrixCell; tabIndex: number; isPossible: boolean; onMake: () => void }) {
  const { state, document } = cell
  const Icon = state === 'none' ? undefined : icons[state]
  const open = () => {
    if (document !== null) goTo(['documents', document])
    else if (isPossible) onMake()
  }
  return (
    <td className={classes.cell}>
      <button type="button" className={classes.paper} data-state={state} tabIndex={tabIndex} aria-label={cellLabel(cell, isPossible)} {...(document === null && !isPossible && { 'aria-disabled': true })} title={placesText(cell) || undefined} onClick={open}>
        {Icon && <Icon size={16} aria-hidden />}
        <span aria-hidden>{cellText(cell)}</span>
      </button>
    </td>
  )
}
