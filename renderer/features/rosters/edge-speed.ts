type Point = { x: number; y: number }
type Part = { top: number; right: number; bottom: number; left: number }

/** Pixels from a border within which the mouse makes a grid scroll, and pixels a frame at the border itself. */
const reach = 36
const fastest = 18

const along = (at: number, first: number, last: number): number => {
  const [before, after] = [first + reach - at, at - (last - reach)]
  const depth = Math.max(before, after, 0)
  return Math.sign(after - before) * Math.min(fastest, Math.ceil((depth / reach) * fastest))
}

/** How far a grid scrolls in a frame while something is dragged there: nothing in its middle, faster the nearer to a border, fastest at it and beyond. */
export function edgeSpeed({ x, y }: Point, { top, right, bottom, left }: Part): Point {
  return { x: along(x, left, right) || 0, y: along(y, top, bottom) || 0 }
}
