import { strict } from './strict.ts'

type Bounds = { x: number; y: number; width: number; height: number }
const only = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } satisfies Bounds }

class Screen {
  getAllDisplays(): (typeof only)[] {
    return [only]
  }

  getDisplayMatching(_bounds: Bounds): typeof only {
    return only
  }
}

/** One display, as in a computer without a projector. */
export const screen = strict('screen', new Screen())
