import type { ComponentProps } from 'react'

type SteadyButtonProps = ComponentProps<'button'> & { /** Mantine's mark of a button whose work goes on. */ 'data-loading'?: boolean }

/**
 * What stands under every button of the window. Mantine disables a button while its work goes on, and a browser takes the focus from what is disabled: the next Tab would begin anywhere.
 * This one keeps the focus, says that it is busy, and swallows presses until the work is done; Enter in the form around it comes as a press too.
 */
export function SteadyButton({ 'data-loading': isBusy = false, disabled, type = 'button', onClick, ...others }: SteadyButtonProps) {
  if (!isBusy) return <button {...others} type={type} disabled={disabled} onClick={onClick} />
  return <button {...others} type={type} data-loading aria-busy aria-disabled onClick={(event) => event.preventDefault()} />
}
