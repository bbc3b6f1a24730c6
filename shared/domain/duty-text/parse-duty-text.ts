import type { Hours } from '#shared/text/read-hours.ts'
import { askYear } from './ask-year.ts'
import { cleanLines } from './clean-lines.ts'
import { findFullDays, findWordedDays } from './find-days.ts'
import { gatherEntries } from './gather-entries.ts'
import type { Entry } from './gathering.ts'
import { makeInquiry } from './inquiry.ts'
import { joinRows } from './join-rows.ts'
import { makeLookups, type Dictionaries } from './lookups.ts'
import { masked } from './masked.ts'
import type { Answers, ParsedRoster } from './parsed-roster.ts'
import { isUnitOnly } from './mentions.ts'
import { daysAfterNewYear } from './new-year.ts'
import { readStatement } from './read-statement.ts'
import { settleEntries } from './settle-entries.ts'
import { splitItems } from './split-items.ts'

/** `year` for days without one; `today` as `YYYY-MM-DD`, for the years that are offered; `answers` to the questions of an earlier reading of the same text. */
export type DutyText = { text: string; year?: number | undefined; today: string; answers: Answers }

/** Longer lines are no names of units. */
const longestName = 300
const mostHoursOffered = 4

/**
 * Duties of a text or a table that was copied from a page, a document, a spreadsheet or a PDF. Nothing is guessed and nothing is dropped: what may be read in two ways is asked,
 * and each line that is not blank is in a duty, a question, what was not understood, or what was set aside. Takes time in proportion to the text.
 */
export function parseDutyText({ text, year, today, answers }: DutyText, dictionaries: Dictionaries): ParsedRoster {
  const lookups = makeLookups(dictionaries)
  const isUnitLine = (line: string) => {
    if (line.length > longestName) return false
    const mentions = readStatement(line, lookups)
    return isUnitOnly(mentions) && mentions.rest === ''
  }
  const lines = cleanLines(text)
  const items = joinRows(splitItems(lines, isUnitLine), (part) => lookups.sphere.find.whole(part).length > 0)
  const { entries, asides, notUnderstood } = gatherEntries(items, lookups)
  const inquiry = makeInquiry(answers)
  const whens = entries.flatMap(whensOf)
  const afterNewYear = daysAfterNewYear(whens)
  const years = { year: year ?? null, ask: askYear(whens, { named: yearsIn(lines.map((line) => line.text).join('\n')), today, afterNewYear }), afterNewYear }
  const settled = settleEntries(entries, { inquiry, lookups, years }, frequentHours(entries))
  return {
    ...settled, questions: inquiry.questions(), notUnderstood: byLine([...notUnderstood, ...settled.notUnderstood]), asides: byLine([...asides, ...settled.asides]),
  }
}

const byLine = <T extends { lines: number[] }>(parts: readonly T[]) => parts.toSorted((left, right) => left.lines[0]! - right.lines[0]!)

const whensOf = ({ mentions }: Entry) => mentions.slots.flatMap(({ whens }) => whens)

/** The years of all dates of a text, of duties and of others. */
function yearsIn(text: string): number[] {
  const all = masked(text)
  return [...new Set([...findFullDays(all), ...findWordedDays(all)].flatMap(({ value }) => value.flatMap(({ first }) => first.year ?? [])))]
}

function frequentHours(entries: readonly Entry[]): Hours[] {
  const all = entries.flatMap(({ mentions }) => mentions.slots.flatMap(({ hours }) => hours)).filter(({ from, to }) => from < to)
  const counted = Map.groupBy(all, ({ from, to }) => `${from}-${to}`)
  return [...counted.values()].toSorted((left, right) => right.length - left.length).slice(0, mostHoursOffered).map(([hours]) => hours!)
}
