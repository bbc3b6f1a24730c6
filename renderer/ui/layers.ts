import { useEffect, useEffectEvent } from 'react'

/** What lies open over the rest of the window, the topmost last. */
const layers: (() => void)[] = []

/**
 * Gives Esc to the topmost layer alone, until the function it answers is called. To be begun before any dialog is there: a dialog listens at the window too and would close
 * with its popover, and of the listeners of one element the first to be added is the first to be asked.
 */
export function giveEscapeToTopLayer(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const close = layers.at(-1)
    if (event.key !== 'Escape' || event.isComposing || !close) return
    event.preventDefault()
    event.stopImmediatePropagation()
    close()
  }
  addEventListener('keydown', onKey, { capture: true })
  return () => removeEventListener('keydown', onKey, { capture: true })
}

/** Makes something a layer while it is open. */
export function useLayer(isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!isOpen) return undefined
    const layer = () => close()
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
    }
  }, [isOpen])
}
