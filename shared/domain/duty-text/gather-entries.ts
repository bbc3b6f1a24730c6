import { fold } from '#shared/text/fold.ts'
import { columnsOf, type Columns } from './columns.ts'
import { hasDay } from './day-patterns.ts'
import type { Lookups } from './lookups.ts'
import { masked } from './masked.ts'
import { completed, hasHours, hasWhen, nothingMentioned, saysSomething, type Mentions } from './mentions.ts'
import type { Aside, NotUnderstood } from './parsed-roster.ts'
import { readRow } from './read-row.ts'
import { readStatement } from './read-statement.ts'
import { withoutMarker, type Item } from './split-items.ts'
import { whyNot, type NotUnderstoodCode } from './why-not.ts'
import { otherWords, saysDuty, saysMeeting } from './words.ts'

/** What may become duties. `isSure`: a table or a heading says that these are duties. `isDoubtful`: something says that they may be none. */
export type Entry = { numbers: number[]; text: string; mentions: Mentions; isSure: boolean; isDoubtful: boolean; isSameDay: boolean }
export type Gathered = { entries: Entry[]; asides: Aside[]; notUnderstood: NotUnderstood[] }

/** More words than this are no note of a duty. */
export const longestNote = 6
/** A sentence with a day, the word „dyżur”, no hours, and more words than a name has announces something else: when the roster will be there. */
const longestName = 3

/** Rows and statements with a day become entries; those without one complete the entry before them or, as headings, those after them. */
export function gatherEntries(items: readonly Item[], lookups: Lookups): Gathered {
  const gathered: Gathered = { entries: [], asides: [], notUnderstood: [] }
  let columns: Columns | undefined
  /** What headings say of everything below them. */
  let context: Mentions = nothingMentioned
  /** The entry that lines without a day still belong to. */
  let open: Entry | undefined
  let lastRow: Entry | undefined
  let isAmongDuties = false
  let isBelowMeeting = false

  const setAside = (kind: Aside['kind'], { text, numbers }: Item) => {
    gathered.asides.push({ kind, text: shown(text), lines: numbers })
    open = undefined
  }
  const giveUp = (code: NotUnderstoodCode, { text, numbers }: Item) => {
    gathered.notUnderstood.push({ code, reason: whyNot[code], text: shown(text), lines: numbers })
    open = undefined
    context = { ...nothingMentioned, units: context.units, mode: context.mode }
  }
  const complete = (entry: Entry, mentions: Mentions, { numbers }: Item) => {
    entry.mentions = completed(entry.mentions, mentions)
    entry.numbers.push(...numbers)
  }
  const addEntry = (item: Item, mentions: Mentions, isSameDay = false) => {
    const says = saysDuty(fold(item.text))
    const isRow = item.cells !== null
    const isDoubtful = saysMeeting(meetingText(mentions)) || (isBelowMeeting && !says) || (!isRow && !says && otherWords(fold(mentions.rest)) > longestNote)
    open = { numbers: [...item.numbers], text: item.text, mentions: completed(mentions, context), isSure: says || isRow || isAmongDuties, isDoubtful, isSameDay }
    if (isRow) lastRow = open
    gathered.entries.push(open)
  }

  const readHeadings = (item: Item, found: Columns) => {
    const caption = found.includes('date') && open && !hasHours(open.mentions) ? gathered.entries.pop() : undefined
    if (caption) setAside('heading', { ...item, ...caption })
    const text = item.cells!.join(' ')
    const named = lookups.unit.find.within(masked(text)).map(({ start, end, value }) => ({ text: text.slice(start, end), ids: value }))
    const scattered = named.length > 0 ? [] : lookups.unit.find.scattered(text)
    const units = named.length > 0 ? named : scattered.length > 0 ? [{ text, ids: scattered }] : context.units
    ;[columns, context, lastRow, isAmongDuties, isBelowMeeting] = [found, { ...nothingMentioned, units }, undefined, true, false]
    setAside('heading', item)
  }

  const readTableRow = (item: Item, cells: string[]) => {
    const inColumns = columns && readRow(cells, columns, lookups)
    const mentions = inColumns && (hasWhen(inColumns) || !hasDay(fold(item.text))) ? inColumns : readStatement(cells.join('\t'), lookups)
    if (saysMeeting(meetingText(mentions)) && !saysDuty(fold(item.text))) return setAside('meeting', item)
    if (hasWhen(mentions)) return addEntry(item, mentions)
    const dateCell = columns ? cells[columns.indexOf('date')] : undefined
    if (dateCell === '' && lastRow && hasHours(mentions)) return addEntry(item, { ...mentions, slots: [{ whens: lastRow.mentions.slots.flatMap(({ whens }) => whens), hours: mentions.slots.flatMap(({ hours }) => hours) }] }, true)
    if (open && mentions.rest === '' && isMissingIn(open.mentions, mentions)) return complete(open, mentions, item)
    return saysSomething(mentions) || mentions.rest !== '' || mentions.note !== '' ? giveUp('no_day', item) : setAside('heading', item)
  }

  const readUndated = (item: Item, mentions: Mentions) => {
    const says = saysDuty(fold(item.text))
    if (saysMeeting(fold(mentions.rest)) && !says) {
      isBelowMeeting = true
      return setAside('meeting', item)
    }
    if (mentions.rest !== '') return giveUp('no_day', item)
    if (isUnitOnly(mentions)) {
      const isBehind = open && !item.isAfterBlank && open.mentions.units.length === 0
      if (open && isBehind) return complete(open, mentions, item)
      ;[context, isBelowMeeting, isAmongDuties] = [{ ...nothingMentioned, units: mentions.units, mode: mentions.mode }, false, isAmongDuties || says]
      return setAside('heading', item)
    }
    if (open && isMissingIn(open.mentions, mentions)) return complete(open, mentions, item)
    const isNew = saysSomething(mentions) || mentions.mode !== null
    ;[context, isBelowMeeting, isAmongDuties] = [isNew ? { ...completed(mentions, context), slots: hasHours(mentions) ? mentions.slots : context.slots } : context, isBelowMeeting && !says, isAmongDuties || says]
    return setAside('heading', item)
  }

  const readDated = (item: Item, mentions: Mentions) => {
    const says = saysDuty(fold(item.text))
    if (saysMeeting(fold(mentions.rest)) && !says) return setAside('meeting', item)
    if (hasHours(mentions) || hasHours(context)) return addEntry(item, mentions)
    const isPeriod = mentions.slots.some(({ whens }) => whens.some(({ last }) => last))
    if (isPeriod && mentions.rest === '') return setAside('heading', item)
    return mentions.rest === '' || (says && otherWords(fold(mentions.rest)) <= longestName) ? addEntry(item, mentions) : giveUp('no_hours', item)
  }

  for (const item of items) {
    const found = item.cells && !hasDay(fold(item.text)) ? columnsOf(item.cells) : undefined
    if (found) readHeadings(item, found)
    else if (item.cells) readTableRow(item, item.cells)
    else {
      const mentions = readStatement(withoutMarker(item.text), lookups)
      if (hasWhen(mentions)) readDated(item, mentions)
      else readUndated(item, mentions)
    }
  }
  return gathered
}

const longestShown = 2000
const shown = (text: string) => text.trim().slice(0, longestShown).toWellFormed()

/** Words of a row or statement that may say that it is a meeting: those of no kind, and a note that begins with them. */
const meetingText = ({ rest, note }: Mentions) => (saysMeeting(fold(note).slice(0, 12)) ? fold(`${rest} ${note}`) : fold(rest))

export const isUnitOnly = ({ units, slots, phones, emails, languages, spheres, people, room }: Mentions): boolean =>
  units.length > 0 && room === '' && [slots, phones, emails, languages, spheres, people].every(({ length }) => length === 0)

/** Whether an entry lacks everything that a line says. */
function isMissingIn(entry: Mentions, line: Mentions): boolean {
  const lists = ['phones', 'emails', 'languages', 'units', 'spheres', 'people'] as const
  return saysSomething(line) && lists.every((key) => line[key].length === 0 || entry[key].length === 0) && (!hasHours(line) || !hasHours(entry)) && (line.room === '' || entry.room === '')
}
