import { isNewCallKey } from '#renderer/features/calls/call-keys.ts'
import { goTo } from '#renderer/ui/place.ts'
import { useWindowKeys } from '#renderer/ui/use-window-keys.ts'
import { moveBetweenRegions } from './regions.ts'
import { isTypedIn } from './typed-in.ts'

type ShortcutActs = { undo: () => void; redo: () => void; showShortcuts: () => void; newCall: () => void; places: readonly string[] }

const searchList = () => document.querySelector<HTMLElement>('[data-list-search]')?.focus()

/** The shortcuts of the whole window. Ctrl+K belongs to the command palette. */
export function useShortcuts(acts: ShortcutActs): void {
  useWindowKeys((event) => actOf(event, acts))
}

function actOf(event: KeyboardEvent, { undo, redo, showShortcuts, newCall, places }: ShortcutActs): (() => void) | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  const hasControl = ctrlKey || metaKey
  const isUnderDialog = document.querySelector('[aria-modal="true"]') !== null
  if (key === 'F6') return isUnderDialog ? undefined : () => moveBetweenRegions(shiftKey ? -1 : 1)
  const place = altKey && !hasControl && /^[1-9]$/.test(key) ? places[Number(key) - 1] : undefined
  if (place !== undefined && !isUnderDialog) return () => goTo([place])
  if (isNewCallKey(event) && !isUnderDialog) return newCall
  if (isTypedIn(event.target) || altKey || isUnderDialog) return undefined
  if (hasControl && key.toLowerCase() === 'z') return shiftKey ? redo : undo
  if (hasControl && key.toLowerCase() === 'y') return redo
  if (hasControl) return undefined
  if (key === '?') return showShortcuts
  return key === '/' ? searchList : undefined
}
