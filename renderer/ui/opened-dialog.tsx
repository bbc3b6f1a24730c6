import { Modal, type ModalProps } from '@mantine/core'
import { useReturnedFocus } from './use-returned-focus.ts'

type OpenedDialogProps = Pick<ModalProps, 'title' | 'children' | 'onClose' | 'size' | 'centered' | 'fullScreen' | 'closeOnEscape'> & { closeLabel: string }

/** A dialog that is on the page only while it is open; when it leaves, the focus is where it was before. */
export function OpenedDialog({ closeLabel, ...others }: OpenedDialogProps) {
  useReturnedFocus(true)
  return <Modal {...others} opened closeButtonProps={{ 'aria-label': closeLabel }} />
}
