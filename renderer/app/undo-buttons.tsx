import { Button, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import classes from './shell.module.css'
import type { Acts } from './use-acts.ts'

/** Undo and redo, each saying what it will take back or bring back. */
export function UndoButtons({ acts }: { acts: Acts }) {
  const { nextUndo, nextRedo, isRunning } = acts
  const undoLabel = nextUndo ? `Cofnij: ${nextUndo.summary}` : 'Cofnij: nie ma czego'
  const redoLabel = nextRedo ? `Przywróć: ${nextRedo.summary}` : 'Przywróć: nie ma czego'
  return (
    <>
      <Tooltip label={`${undoLabel} (Ctrl+Z)`} multiline maw={420}>
        <Button className={classes.undo} variant="subtle" color="gray" aria-label={undoLabel} aria-disabled={!nextUndo} data-disabled={!nextUndo || undefined} loading={isRunning} leftSection={<IconArrowBackUp size={20} aria-hidden />} onClick={acts.undoShown}>
          <span className={classes.undoLabel}>{undoLabel}</span>
        </Button>
      </Tooltip>
      <Tooltip label={`${redoLabel} (Ctrl+Y)`} multiline maw={420}>
        <Button className={classes.redo} variant="subtle" color="gray" aria-label={redoLabel} aria-disabled={!nextRedo} data-disabled={!nextRedo || undefined} onClick={acts.redoShown}><IconArrowForwardUp size={20} aria-hidden /></Button>
      </Tooltip>
    </>
  )
}
