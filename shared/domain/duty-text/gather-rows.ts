import { fold } from '#shared/text/fold.ts'
import type { Columns } from './columns.ts'
import { hasDay } from './day-patterns.ts'
import { addEntry, complete, giveUp, meetingText, setAside, unitsIn, type Gathering } from './gathering.ts'
import { hasHours, hasWhen, isMissingIn, nothingMentioned, saysSomething, type Mentions } from './mentions.ts'
import { readRow } from './read-row.ts'
import { readStatement } from './read-statement.ts'
import { isOrdinal, type Item } from './split-items.ts'
import { saysDuty, saysMeeting } from './words.ts'

/** Headings of a table: its columns, and the unit that they name. A day without hours right above them was the caption. */
export function gatherHeadings(gathering: Gathering, item: Item, columns: Columns): void {
  const { open, context, lookups } = gathering
  const caption = columns.includes('date') && open && !hasHours(open.mentions) ? gathering.entries.pop() : undefined
  if (caption) setAside(gathering, 'heading', caption)
  const named = unitsIn(item.cells!.join(' '), lookups)
  Object.assign(gathering, { columns, context: { ...nothingMentioned, units: named.length > 0 ? named : context.units }, lastRow: undefined, isAmongDuties: true, isBelowMeeting: false, isBelowCancelled: false })
  setAside(gathering, 'heading', item)
}

/** A row with a day is an entry; one without a day may belong to the row above it. */
export function gatherRow(gathering: Gathering, item: Item, cells: readonly string[]): void {
  const { columns, open, lastRow } = gathering
  const mentions = mentionsOf(gathering, item, cells)
  if (saysMeeting(meetingText(mentions)) && !saysDuty(fold(item.text))) return setAside(gathering, 'meeting', item)
  if (hasWhen(mentions)) return addEntry(gathering, item, { mentions })
  const isDayEmpty = columns !== undefined && cells[columns.indexOf('date')] === ''
  if (isDayEmpty && lastRow && hasHours(mentions)) return addEntry(gathering, item, { mentions: onDayOf(lastRow.mentions, mentions), isSameDay: true })
  if (open && mentions.rest === '' && isMissingIn(open.mentions, mentions)) return complete(open, mentions, item)
  return saysSomething(mentions) || mentions.rest !== '' || mentions.note !== '' ? giveUp(gathering, 'no_day', item) : setAside(gathering, 'heading', item)
}

/** By its columns, unless its day stands elsewhere: then it is a row of another table. */
function mentionsOf(gathering: Gathering, { text }: Item, cells: readonly string[]): Mentions {
  const { columns, lookups } = gathering
  const inColumns = columns && readRow(cells, columns, lookups)
  const [first = '', ...others] = cells
  if (inColumns && (hasWhen(inColumns) || !hasDay(fold(text)))) return inColumns
  const isCounted = isOrdinal(first) || (first === String(gathering.rowsCounted + 1) && hasDay(fold(others.join('\t'))))
  if (isCounted) gathering.rowsCounted += 1
  return readStatement((isCounted ? others : cells).join('\t'), lookups)
}

const onDayOf = (above: Mentions, row: Mentions): Mentions => ({ ...row, slots: [{ whens: above.slots.flatMap(({ whens }) => whens), hours: row.slots.flatMap(({ hours }) => hours), beside: row.slots.flatMap(({ beside }) => beside) }] })
