import { cellText, ownCopy } from './cell-text.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { walkXml } from './walk-xml.ts'

/** The texts that cells share, by their numbers: the runs of a rich text joined, the reading help of East Asian texts left out. */
export async function readSharedStrings(xml: Uint8Array | undefined, budget: ReadingBudget): Promise<string[]> {
  const strings: string[] = []
  if (!xml) return strings
  let text = ''
  let [isText, isPhonetic] = [false, false]
  await walkXml([xml], {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      isText = false
      if (name === 'rPh') isPhonetic = false
      if (name !== 'si') return
      budget.spend(1, text.length)
      strings.push(ownCopy(cellText(text)))
    },
  }, budget)
  return strings
}
