import { useWindowKeys } from '#renderer/ui/use-window-keys.ts'

/** Keys that work anywhere on the screen, unless a dialog lies over it. */
export function useMinutesKeys(acts: Readonly<Record<string, () => void>>): void {
  useWindowKeys(({ key, shiftKey, altKey, ctrlKey, metaKey }) => (altKey || ctrlKey || metaKey || document.querySelector('[aria-modal="true"]') ? undefined : acts[shiftKey ? `Shift+${key}` : key]))
}
