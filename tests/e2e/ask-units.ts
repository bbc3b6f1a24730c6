import type { Page } from '@playwright/test'
import { valueOf } from './call.ts'

type Row = { id: string; name: string }

/** Asks each of some units about as many new postulates of 2026, of which the first should have been answered long ago. Gives ids of the answers, unit by unit. */
export async function askUnits(page: Page, units: readonly string[], perUnit = 2): Promise<string[][]> {
  const { rows } = await valueOf<{ rows: Row[] }>(page, 'units.list', { limit: 100 })
  const answers: string[][] = []
  for (const name of units) {
    const unit = rows.find((row) => row.name === name)
    const positions: string[] = []
    for (let index = 1; index <= perUnit; index += 1) {
      const postulate = await valueOf<Row>(page, 'postulates.create', { content: `Prośba ${index} do: ${name}. Prosimy o dłuższe godziny otwarcia sal.`, receivedOn: '2026-06-15', submitters: [{ kind: 'floor' }] })
      const position = await valueOf<Row>(page, 'positions.create', { postulate: postulate.id, unit: unit?.id, deadline: index === 1 ? '2026-07-10' : '2099-12-31' })
      positions.push(position.id)
    }
    answers.push(positions)
  }
  return answers
}
