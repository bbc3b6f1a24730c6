import { expect, test } from 'vitest'
import { edgeSpeed } from '#renderer/features/rosters/edge-speed.ts'

test('in the middle a grid stands still; near a border it comes towards the mouse, the faster the nearer, and no faster beyond', () => {
  const part = { top: 100, left: 100, right: 500, bottom: 400 }
  const speeds = [{ x: 300, y: 250 }, { x: 482, y: 250 }, { x: 500, y: 400 }, { x: 900, y: 900 }, { x: 100, y: 118 }, { x: -50, y: -50 }]
  expect(speeds.map((at) => edgeSpeed(at, part))).toEqual([{ x: 0, y: 0 }, { x: 9, y: 0 }, { x: 18, y: 18 }, { x: 18, y: 18 }, { x: -18, y: -9 }, { x: -18, y: -18 }])
})
