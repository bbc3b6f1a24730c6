import { fold } from '#shared/text/fold.ts'
import type { Columns } from './columns.ts'
import type { Lookups } from './lookups.ts'
import { masked } from './masked.ts'
import { completed, nothingMentioned, type Mentions } from './mentions.ts'
import type { Aside, NotUnderstood } from './parsed-roster.ts'
import type { Item } from './split-items.ts'
import { whyNot, type NotUnderstoodCode } from './why-not.ts'
import { denialIn, otherWords, saysDuty, saysMeeting, type Denial } from './words.ts'

/** What may become duties. `isSure`: a table or a heading says that these are duties. `doubt`: something says that they may be none, or that they were called off or moved. `isSameDay`: the day is that of the row above. */
export type Entry = { numbers: number[]; text: string; mentions: Mentions; isSure: boolean; doubt: 'other' | Denial; isSameDay: boolean }

/** How far a text was read. `context` is what headings say of everything below them; `open` is the entry that lines without a day still belong to; `rowsCounted` are rows whose first cell only counts them. */
export type Gathering = {
  lookups: Lookups
  entries: Entry[]
  asides: Aside[]
  notUnderstood: NotUnderstood[]
  columns: Columns | undefined
  context: Mentions
  open: Entry | undefined
  lastRow: Entry | undefined
  isAmongDuties: boolean
  isBelowMeeting: boolean
  isBelowCancelled: boolean
  rowsCounted: number
}

/** More words than this are no note of a duty. */
export const longestNote = 6
const longestShown = 2000
const shown = (text: string) => text.trim().slice(0, longestShown).toWellFormed()

export function startGathering(lookups: Lookups): Gathering {
  return { lookups, entries: [], asides: [], notUnderstood: [], columns: undefined, context: nothingMentioned, open: undefined, lastRow: undefined, isAmongDuties: false, isBelowMeeting: false, isBelowCancelled: false, rowsCounted: 0 }
}

/** What was understood and is no duty. It ends what stood before it. */
export function setAside(gathering: Gathering, kind: Aside['kind'], { text, numbers }: Pick<Item, 'text' | 'numbers'>): void {
  gathering.asides.push({ kind, text: shown(text), lines: numbers })
  gathering.open = undefined
}

/** What is no duty for a reason. Of what headings said, only the unit and the form hold beyond it. */
export function giveUp(gathering: Gathering, code: NotUnderstoodCode, { text, numbers }: Item): void {
  gathering.notUnderstood.push({ code, reason: whyNot[code], text: shown(text), lines: numbers })
  gathering.open = undefined
  gathering.context = { ...nothingMentioned, units: gathering.context.units, mode: gathering.context.mode }
}

/** A line without a day says more of the entry before it. */
export function complete(entry: Entry, mentions: Mentions, { numbers }: Item): void {
  entry.mentions = completed(entry.mentions, mentions)
  entry.numbers.push(...numbers)
}

export function addEntry(gathering: Gathering, item: Item, { mentions, isSameDay = false }: { mentions: Mentions; isSameDay?: boolean }): void {
  const { context, isAmongDuties, isBelowMeeting, isBelowCancelled } = gathering
  const [says, isRow] = [saysDuty(fold(item.text)), item.cells !== null]
  const isDoubtful = saysMeeting(meetingText(mentions)) || (isBelowMeeting && !says) || (!isRow && !says && otherWords(fold(mentions.rest)) > longestNote)
  const entry: Entry = { numbers: [...item.numbers], text: item.text, mentions: completed(mentions, context), isSure: says || isRow || isAmongDuties, doubt: denialIn(fold(item.text)) ?? (isBelowCancelled ? 'cancelled' : isDoubtful ? 'other' : null), isSameDay }
  gathering.open = entry
  if (isRow) gathering.lastRow = entry
  gathering.entries.push(entry)
}

/** Units that a heading names, in order or with its words out of order. */
export function unitsIn(text: string, { unit }: Lookups): Mentions['units'] {
  const named = unit.find.within(masked(text)).map(({ start, end, value }) => ({ text: text.slice(start, end), ids: value }))
  const scattered = named.length > 0 ? [] : unit.find.scattered(text)
  return scattered.length > 0 ? [{ text, ids: scattered }] : named
}

/** Words that may say that something is a meeting: those of no kind, and a note that begins with them. */
export const meetingText = ({ rest, note }: Mentions): string => (saysMeeting(fold(note).slice(0, 12)) ? fold(`${rest} ${note}`) : fold(rest))
