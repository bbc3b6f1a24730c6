import { expect, test } from 'vitest'
import { roomPlace } from '#electron/main/room-place.ts'

const display = (id: number, x: number) => ({ id, bounds: { x, y: 0, width: 1920, height: 1080 } })

test('the room sees the whole of the display on which the main window is not; with one display nothing is covered', () => {
  expect([roomPlace([display(1, 0), display(2, 1920)], 1), roomPlace([display(1, 0), display(2, 1920)], 2), roomPlace([display(1, 0)], 1)]).toEqual([{ x: 1920, y: 0, fullscreen: true }, { x: 0, y: 0, fullscreen: true }, {}])
})
