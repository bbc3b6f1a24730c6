import { dutyModeLabels, dutyModes, type DutyMode } from '#shared/domain/duty.ts'
import { email } from '#shared/domain/field.ts'
import type { ColumnKind, Columns } from './columns.ts'
import { findHours } from './find-hours.ts'
import { languagesOfCell } from './find-languages.ts'
import { isOnlyPhone } from './find-phones.ts'
import type { Lookups } from './lookups.ts'
import { hide, masked } from './masked.ts'
import { nothingMentioned, together, type Mentions } from './mentions.ts'
import { readSpheres } from './read-spheres.ts'
import { readStatement } from './read-statement.ts'
import { isNoiseOnly } from './words.ts'

/** Room that a printed roster leaves for what is not known. */
const filler = /^[\s.…_\u2010-\u2015-]*$/u
const modeWords: readonly (readonly [DutyMode, RegExp])[] = [['in_person', /miejscu|stacjonarn|osobi|bezposredni/u], ['online', /on-?line|zdaln|teams|zoom|wideo|internet/u], ['phone', /telef/u], ['email', /mail/u]]

/** What a row says, cell by cell: texts of one's own, such as notes, are taken as they stand. */
export function readRow(cells: readonly string[], columns: Columns, lookups: Lookups): Mentions {
  const cell = (kind: ColumnKind) => cells[columns.indexOf(kind)] ?? ''
  const loose = cells.filter((text, index) => (columns[index] ?? null) === null && !filler.test(text))
  const parts = [
    readDay(cell('date'), cell('weekday'), lookups), readTimes(cell('hours'), cell('from'), cell('to')), readMode(cell('mode')), readPhone(cell('phone'), lookups), readEmail(cell('email'), lookups),
    { ...nothingMentioned, room: verbatim(cell('room')) }, readPerson(cell('person'), lookups), { ...nothingMentioned, languages: filler.test(cell('languages')) ? [] : languagesOfCell(cell('languages')) },
    asNote(readSpheres(cell('spheres'), lookups.sphere.find), 'Sfera'), readUnit(cell('unit'), lookups), { ...nothingMentioned, note: verbatim(cell('note')) }, ...loose.map((text) => readStatement(text, lookups)),
  ]
  return withOneSlot(parts.reduce(together))
}

const verbatim = (text: string) => (filler.test(text) ? '' : text.replace(/\s*\n\s*/gu, ' '))

/** A row has one day and its hours, wherever they stand. */
function withOneSlot(row: Mentions): Mentions {
  const dated = row.slots.filter(({ whens }) => whens.length > 0)
  if (dated.some(({ hours, beside }) => hours.length + beside.length > 0)) return row
  return { ...row, slots: [{ whens: dated.flatMap(({ whens }) => whens), hours: row.slots.flatMap(({ hours }) => hours), beside: row.slots.flatMap(({ beside }) => beside) }].filter(({ whens, hours, beside }) => whens.length + hours.length + beside.length > 0) }
}

const readDay = (date: string, weekday: string, lookups: Lookups) => (filler.test(date) ? nothingMentioned : readStatement(weekday === '' || /[[(]/u.test(date) ? date : `${date} (${weekday})`, lookups))

function readTimes(hours: string, from: string, to: string): Mentions {
  const text = masked(from === '' && to === '' ? hours : `${from}–${to}`)
  if (filler.test(text.raw)) return nothingMentioned
  const found = findHours(text, ['sure'], true)
  const [own, beside] = [found.filter(({ isBreak }) => !isBreak), found.filter(({ isBreak }) => isBreak)]
  const left = hide(text, own)
  return { ...nothingMentioned, slots: [{ whens: [], hours: own.map(({ value }) => value), beside: beside.map(({ value }) => value) }], rest: isNoiseOnly(left.folded) ? '' : left.raw.replaceAll('\u0001', ' ').replace(/\s+/gu, ' ').trim() }
}

function readMode(cell: string): Mentions {
  const { folded } = masked(cell)
  const mode = dutyModes.find((one) => dutyModeLabels[one] === cell.trim().toLowerCase()) ?? modeWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
  return { ...nothingMentioned, mode, rest: mode === null ? verbatim(cell) : '' }
}

/** The room for a number that is missing says that the duty is by phone. */
function readPhone(cell: string, lookups: Lookups): Mentions {
  if (isOnlyPhone(cell)) return { ...nothingMentioned, phones: [cell.replace(/\s+/gu, ' ')], mode: 'phone' }
  return filler.test(cell) ? { ...nothingMentioned, mode: cell === '' ? null : 'phone' } : readStatement(cell, lookups)
}

function readEmail(cell: string, lookups: Lookups): Mentions {
  if (filler.test(cell)) return { ...nothingMentioned, mode: cell === '' ? null : 'email' }
  return email.safeParse(cell).success ? { ...nothingMentioned, emails: [cell], mode: 'email' } : readStatement(cell, lookups)
}

function readPerson(cell: string, { person }: Lookups): Mentions {
  if (filler.test(cell)) return nothingMentioned
  const ids = person.find.whole(cell)
  return ids.length > 0 ? { ...nothingMentioned, people: [{ text: cell, ids }] } : { ...nothingMentioned, note: `Osoba: ${verbatim(cell)}` }
}

function readUnit(cell: string, { unit }: Lookups): Mentions {
  if (filler.test(cell)) return nothingMentioned
  const ids = unit.find.whole(cell)
  const within = ids.length > 0 ? [] : unit.find.within(masked(cell)).map(({ start, end, value }) => ({ text: cell.slice(start, end), ids: value }))
  return { ...nothingMentioned, units: within.length > 0 ? within : [{ text: verbatim(cell), ids }] }
}

const asNote = (mentions: Mentions, label: string): Mentions => ({ ...mentions, rest: '', note: mentions.rest === '' ? '' : `${label}: ${mentions.rest}` })

