/** What a key asks of the grid. */
export type GridAct =
  | { kind: 'go'; down: number; right: number; extends: boolean }
  | { kind: 'move'; down: number; right: number }
  | { kind: 'resize'; minutes: number }
  | { kind: 'type'; text: string }
  | { kind: 'open' | 'edit' | 'add' | 'remove' | 'copy' | 'paste' | 'mark' | 'swap' | 'leave' }

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/** Minutes by which the end of a duty moves at a time. */
export const step = 15
const arrows: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
const jumps: Record<string, readonly [number, number]> = { PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -1000], End: [0, 1000] }
const plain: Record<string, GridAct> = {
  Enter: { kind: 'open' }, F2: { kind: 'edit' }, Insert: { kind: 'add' }, '+': { kind: 'add' }, Delete: { kind: 'remove' }, Backspace: { kind: 'remove' }, ' ': { kind: 'mark' }, z: { kind: 'swap' }, Escape: { kind: 'leave' },
}
const withControl: Record<string, GridAct> = { c: { kind: 'copy' }, v: { kind: 'paste' } }

/** Undefined for a key that is not the grid's. */
export function gridActOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): GridAct | undefined {
  const arrow = arrows[key]
  if (ctrlKey || metaKey) return altKey || shiftKey ? undefined : withControl[key.toLowerCase()]
  if (altKey) {
    if (!arrow) return undefined
    const [down, right] = arrow
    return shiftKey ? { kind: 'resize', minutes: (down || right) * step } : { kind: 'move', down, right }
  }
  if (arrow) return { kind: 'go', down: arrow[0], right: arrow[1], extends: shiftKey }
  const jump = jumps[key]
  if (jump) return { kind: 'go', down: jump[0], right: jump[1], extends: shiftKey }
  return /^\d$/.test(key) ? { kind: 'type', text: key } : plain[key.length === 1 ? key.toLowerCase() : key]
}

/** The keys of the grid, for the list of shortcuts. */
export const dutyGridKeys = [
  ['15-18, Enter', 'Wpisz godziny: nowy dyżur w pustym polu, nowe godziny dyżuru'],
  ['Enter', 'Otwórz dyżur; w pustym polu: wpisz godziny'],
  ['Insert', 'Dodaj następny dyżur w tym samym polu'],
  ['Shift+strzałki', 'Zaznacz kilka pól; wpisane godziny trafią do wszystkich'],
  ['Alt+strzałki', 'Przesuń dyżur o dzień albo do sąsiedniego wiersza'],
  ['Shift+Alt+strzałki', 'Zmień koniec dyżuru o 15 minut'],
  ['Ctrl+C, Ctrl+V', 'Kopiuj dyżur i wklej go w innym polu'],
  ['Spacja, Z', 'Zaznacz dwa dyżury i zamień ich terminy'],
  ['Del', 'Usuń dyżur'],
] as const
