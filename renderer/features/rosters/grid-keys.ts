import type { Edge } from './move-hours.ts'

/** What a key or a button asks of the grid or the list of duties. */
export type GridAct =
  | { kind: 'go'; down: number; right: number; extends: boolean }
  | { kind: 'move'; down: number; right: number }
  | { kind: 'resize'; edge: Edge; minutes: number }
  | { kind: 'type'; text: string }
  | { kind: 'open' | 'edit' | 'add' | 'remove' | 'copy' | 'cut' | 'mark' | 'markAll' | 'swap' }
  | { kind: 'paste'; /** What the clipboard of the computer has, where it is known. */ text?: string }

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/** Minutes by which an end of a duty moves at a time. */
export const step = 15
const arrows: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
const jumps: Record<string, readonly [number, number]> = { PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -1000], End: [0, 1000] }
const plain: Record<string, GridAct> = {
  Enter: { kind: 'open' }, F2: { kind: 'edit' }, Insert: { kind: 'add' }, '+': { kind: 'add' }, Delete: { kind: 'remove' }, Backspace: { kind: 'remove' }, ' ': { kind: 'mark' }, z: { kind: 'swap' },
}
/** Pasting is no key: the clipboard itself tells of it, and what it has. */
const withControl: Record<string, GridAct> = { a: { kind: 'markAll' }, c: { kind: 'copy' }, x: { kind: 'cut' } }

/** Undefined for a key that is not the grid's. */
export function gridActOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): GridAct | undefined {
  const arrow = arrows[key]
  if (ctrlKey || metaKey) return altKey || shiftKey ? undefined : withControl[key.toLowerCase()]
  if (altKey) {
    if (!arrow) return undefined
    const [down, right] = arrow
    return shiftKey ? { kind: 'resize', edge: down === 0 ? 'from' : 'to', minutes: (down || right) * step } : { kind: 'move', down, right }
  }
  if (arrow) return { kind: 'go', down: arrow[0], right: arrow[1], extends: shiftKey }
  const jump = jumps[key]
  if (jump) return { kind: 'go', down: jump[0], right: jump[1], extends: shiftKey }
  return /^\d$/.test(key) ? { kind: 'type', text: key } : plain[key.length === 1 ? key.toLowerCase() : key]
}

/** The keys of the grid and of the list beside it, for the list of shortcuts. */
export const dutyGridKeys = [
  ['15-18, Enter', 'Wpisz godziny: nowy dyżur w pustym polu, nowe godziny dyżuru albo wszystkich zaznaczonych'],
  ['Enter', 'Otwórz dyżur; w pustym polu: wpisz godziny'],
  ['Insert', 'Dodaj następny dyżur w tym samym polu albo dniu'],
  ['Shift+strzałki, Ctrl+A', 'Zaznacz kilka pól albo wszystkie; Esc cofa zaznaczenie'],
  ['Spacja', 'Zaznacz dyżur albo cofnij zaznaczenie (myszą: Ctrl i kliknięcie)'],
  ['Alt+strzałki', 'Przesuń w siatce o dzień albo do sąsiedniego wiersza; na liście ↑ ↓ o dzień, ← → o tydzień'],
  ['Shift+Alt+↑ ↓', 'Zmień koniec dyżuru o 15 minut'],
  ['Shift+Alt+← →', 'Zmień początek dyżuru o 15 minut'],
  ['Ctrl+C, Ctrl+X, Ctrl+V', 'Kopiuj, wytnij i wklej dyżury; tekst z Excela, Worda albo PDF też można wkleić'],
  ['Z', 'Zamień terminy dwóch zaznaczonych dyżurów'],
  ['Del', 'Usuń dyżur albo wszystkie zaznaczone'],
] as const
