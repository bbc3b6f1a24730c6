import { expect, test } from 'vitest'
import { changeInOpenpyxl } from '#tests/exchange/other-programs.ts'
import { answersOf, askUnit, outcomesOf, preview } from './asked-unit.ts'

test('one choice decides about all rows of an outcome, and a choice about a row goes before it', async () => {
  const asked = await askUnit(Array.from({ length: 4 }, (_, index) => ({ content: `Treść ${index + 1}` })))
  const { office, path } = asked
  changeInOpenpyxl(path, "for line in rows():\n  fill(line, 'tak', 'Zgoda', 'A')\n  sheet.cell(line, column('Treść postulatu')).value = 'Przerobiona'\nsheet.cell(rows()[3], column('Treść postulatu')).value = 'Treść 4'")
  const { plan, rows } = await preview(office, path)
  expect(outcomesOf(rows)).toEqual(['1/2026 altered', '2/2026 altered', '3/2026 altered', '4/2026 updated'])
  expect(await office.refused('imports.apply', { plan, others: { updated: 'keep' } })).toEqual({ code: 'rule_broken', reason: 'choices_missing' })
  const { summary } = await office.call('imports.apply', { plan, choices: { 2: 'keep' }, others: { altered: 'take', updated: 'keep' } })
  expect([summary.updated, summary.altered, summary.unchanged, await answersOf(asked)]).toEqual([2, 1, 1, ['accepted|Zgoda|A|draft', 'pending|||to_fill', 'accepted|Zgoda|A|draft', 'pending|||to_fill']])
}, 60_000)
