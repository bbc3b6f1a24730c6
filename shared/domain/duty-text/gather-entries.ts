import { fold } from '#shared/text/fold.ts'
import { columnsOf, labelledCell } from './columns.ts'
import { hasDay } from './day-patterns.ts'
import { gatherHeadings, gatherRow } from './gather-rows.ts'
import { gatherDated, gatherUndated } from './gather-statements.ts'
import { startGathering, type Gathering } from './gathering.ts'
import type { Lookups } from './lookups.ts'
import { hasWhen } from './mentions.ts'
import { readRow } from './read-row.ts'
import { readDuties } from './split-duties.ts'
import { withoutMarker, type Item } from './split-items.ts'

/** Rows and statements with a day become entries; those without one complete the entry before them or, as headings, those after them. */
export function gatherEntries(items: readonly Item[], lookups: Lookups): Pick<Gathering, 'entries' | 'asides' | 'notUnderstood'> {
  const gathering = startGathering(lookups)
  for (const item of items) {
    const columns = item.cells && !hasDay(fold(item.text)) ? columnsOf(item.cells) : undefined
    if (columns) gatherHeadings(gathering, item, columns)
    else if (item.cells) gatherRow(gathering, item, item.cells)
    else {
      const text = withoutMarker(item.text)
      const labelled = labelledCell(text)
      for (const mentions of labelled ? [readRow([labelled.cell], [labelled.kind], lookups)] : readDuties(text, lookups)) {
        if (hasWhen(mentions)) gatherDated(gathering, item, mentions)
        else gatherUndated(gathering, item, mentions)
      }
    }
  }
  return gathering
}
