/** Word's twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** The measure on paper of Word's twentieths of a point. */
export function millimetres(twips: number): number {
  return (twips / 1440) * 25.4
}

/** Points of type. */
export function points(millimetres: number): number {
  return (millimetres / 25.4) * 72
}

/** The unit of drawings in office files: 12 700 of a point. */
export function drawingUnits(points: number): number {
  return Math.round(points * 12_700)
}

/** Splits a width by shares into whole numbers that add up to it exactly. */
export function splitWidth(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((left, right) => left + right, 0)
  let passed = 0
  let used = 0
  return shares.map((share) => {
    passed += share
    const end = Math.round((total * passed) / sum)
    const width = end - used
    used = end
    return width
  })
}
