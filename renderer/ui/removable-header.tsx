import type { ComponentProps } from 'react'
import { CardHeader } from './card-header.tsx'
import { ErrorNote } from './error-note.tsx'
import { RemoveButton } from './remove-button.tsx'
import type { Removal } from './use-removal.ts'

type RemovableHeaderProps = ComponentProps<typeof CardHeader> & {
  removal: Removal
  removeLabel?: string
  /** Not where the record belongs to every office. */
  canRemove?: boolean
}

/** The head of a card whose record can be removed: its acts (`children`), then that of removing, and under them why it was refused. */
export function RemovableHeader({ removal, removeLabel, canRemove = true, children, ...head }: RemovableHeaderProps) {
  return (
    <>
      <CardHeader {...head}>
        {children}
        {canRemove && <RemoveButton isRunning={removal.isRunning} onRemove={removal.remove} {...(removeLabel !== undefined && { label: removeLabel })} />}
      </CardHeader>
      <ErrorNote error={removal.error} title="Nie usunięto" />
    </>
  )
}
