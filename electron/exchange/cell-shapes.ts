import { builtInShape, shapeOfFormat, type NumberShape } from './excel-date.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { walkXml } from './walk-xml.ts'

/** How the numbers of each cell style are shown, by the number of the style. */
export async function readCellShapes(xml: Uint8Array | undefined, budget: ReadingBudget): Promise<NumberShape[]> {
  const shapes: NumberShape[] = []
  if (!xml) return shapes
  const custom = new Map<number, NumberShape>()
  let isInCells = false
  await walkXml([xml], {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0)
      if (name === 'numFmt') custom.set(id, shapeOfFormat((attributes['formatCode'] ?? '').slice(0, 255)))
      if (name === 'cellXfs') isInCells = true
      if (name !== 'xf' || !isInCells) return
      budget.spend(1, 0)
      shapes.push(custom.get(id) ?? builtInShape(id))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  }, budget)
  return shapes
}
