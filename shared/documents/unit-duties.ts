import type { BuildContext, RosterData } from '#shared/documents/data.ts'
import { dayColumn, dutyColumns } from '#shared/documents/duty-columns.ts'
import { dutiesByUnit, dutyTable } from '#shared/documents/duty-table.ts'
import type { Block } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** The duties unit by unit, each under its name, days in order. */
export function unitBlocks({ rosters }: RosterData, context: BuildContext): Block[] {
  const units = dutiesByUnit(rosters)
  if (units.length === 0) return [{ kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono dyżurów.') }]
  const notes: Block[] = rosters.map(({ roster }) => roster.note).filter(Boolean).map((note) => ({ kind: 'paragraph', role: 'body', runs: runs(note) }))
  return [...notes, ...units.flatMap(({ name, duties }): Block[] => [
    { kind: 'heading', level: 2, text: name || 'Bez wskazania komórki' },
    { kind: 'table', table: dutyTable(`${name || 'Bez wskazania komórki'}: ${countOf(duties.length, nouns.duty)}`, [dayColumn, ...dutyColumns(duties)], { duties, context }) },
  ])]
}

/** More columns than this need a landscape page. */
export const isWideByUnit = ({ rosters }: RosterData, widest: number) => dutiesByUnit(rosters).some(({ duties }) => 1 + dutyColumns(duties).length > widest)
