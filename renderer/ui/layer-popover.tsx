import { Popover, type PopoverProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLayer } from './layers.ts'

type LayerPopoverProps = { isOpen: boolean; onChange: (isOpen: boolean) => void; /** Unless something else over the page has it next. */ returnsFocus?: boolean; position: NonNullable<PopoverProps['position']>; /** What opens it, one element. */ target: ReactNode; children: ReactNode }

/** A small window at its button. It holds the focus; Esc closes it and nothing under it. */
export function LayerPopover({ isOpen, onChange, returnsFocus = true, position, target, children }: LayerPopoverProps) {
  useLayer(isOpen, () => onChange(false))
  return (
    <Popover opened={isOpen} onChange={onChange} trapFocus returnFocus={returnsFocus} withinPortal position={position} closeOnEscape={false}>
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  )
}
