import { expect, test } from 'vitest'
import { gridActOf } from '#renderer/features/rosters/grid-keys.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test('arrows go, with Shift they mark, with Alt they move the duty, with both they change its end or its beginning', () => {
  expect([{}, { shiftKey: true }, { altKey: true }, { altKey: true, shiftKey: true }].map((held) => gridActOf({ ...none, ...held, key: 'ArrowDown' }))).toEqual([
    { kind: 'go', down: 1, right: 0, extends: false }, { kind: 'go', down: 1, right: 0, extends: true }, { kind: 'move', down: 1, right: 0 }, { kind: 'resize', edge: 'to', minutes: 15 },
  ])
  expect(gridActOf({ ...none, altKey: true, shiftKey: true, key: 'ArrowLeft' })).toEqual({ kind: 'resize', edge: 'from', minutes: -15 })
})

test('a digit begins to type hours; pasting is told by the clipboard; undo, places and other letters are not the grid’s', () => {
  const pressed = [{ key: '1' }, { key: 'z' }, { key: 'Z', shiftKey: true }, { key: 'c', ctrlKey: true }, { key: 'X', ctrlKey: true }, { key: 'a', ctrlKey: true }, { key: 'v', ctrlKey: true }, { key: 'z', ctrlKey: true }, { key: '1', altKey: true }, { key: 'q' }, { key: 'Tab' }]
  expect(pressed.map((one) => gridActOf({ ...none, ...one }))).toEqual([{ kind: 'type', text: '1' }, { kind: 'swap' }, { kind: 'swap' }, { kind: 'copy' }, { kind: 'cut' }, { kind: 'markAll' }, undefined, undefined, undefined, undefined, undefined])
})
