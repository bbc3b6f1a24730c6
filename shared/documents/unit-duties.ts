import type { BuildContext, RosterData } from '#shared/documents/data.ts'
import { dayColumn, dutyColumns } from '#shared/documents/duty-columns.ts'
import { dutiesByUnit, dutyTable } from '#shared/documents/duty-table.ts'
import type { Block, BlockGroup } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** The duties unit by unit, each under its name, days in order. */
export function unitBlocks({ rosters }: RosterData, context: BuildContext): (Block | BlockGroup)[] {
  const units = dutiesByUnit(rosters)
  if (units.length === 0) return [{ kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono dyżurów.'), part: 'brak dyżurów' }]
  const notes = rosters.map(({ roster }) => roster.note).filter(Boolean).map((note): Block[] => [{ kind: 'paragraph', role: 'body', runs: runs(note), part: 'treść uwag' }])
  const items = units.map(({ name, duties }): Block[] => [
    { kind: 'heading', level: 2, text: name || 'Bez wskazania komórki', part: 'nazwa komórki' },
    { kind: 'table', table: dutyTable(`${name || 'Bez wskazania komórki'}: ${countOf(duties.length, nouns.duty)}`, [dayColumn, ...dutyColumns(duties)], { duties, context }), part: 'dyżury' },
  ])
  return [...(notes.length > 0 ? [{ kind: 'group', part: 'uwagi', items: notes } as const] : []), { kind: 'group', part: 'komórki', items }]
}

/** More columns than this need a landscape page. */
export const isWideByUnit = ({ rosters }: RosterData, widest: number) => dutiesByUnit(rosters).some(({ duties }) => 1 + dutyColumns(duties).length > widest)
