import { listedEntries } from '#shared/documents/compilation-groups.ts'
import type { PostulateEntry } from '#shared/documents/data.ts'
import { waitingEntries } from '#shared/documents/final-answers.ts'
import { enteredFromLetters, notEntered, remarksIn } from '#shared/documents/letter-remarks.ts'
import { isAnsweredElsewhere } from '#shared/documents/origin-words.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'

/** `parts`: made of others by a person; `uncounted`: those that came by letter, beyond what the letters were counted to hold. */
export type WithoutLetter = { meetings: number; calls: number; parts: number; uncounted: number }

/** The remarks of a consultation as its report counts them. */
export type ReportRemarks = {
  /** Those of the table, in order. */
  listed: readonly PostulateEntry[]
  /** Those with a decision of their own. */
  decided: readonly PostulateEntry[]
  /** How many more were joined to one of the table. */
  joined: number
  /** Decided ones without an approved position of every unit asked. */
  waiting: number
  /** How many remarks the letters hold. */
  inLetters: number
  /** How many of those nobody has entered yet, at least. */
  notEntered: number
  /** Remarks of the table that no letter brought, by how they came. */
  withoutLetter: WithoutLetter
}

/** Counts are of what is current: what was divided is counted by its parts, what was cancelled not at all. */
export function reportRemarks({ consultation, entries, letters }: Pick<ConsultationReportData, 'consultation' | 'entries' | 'letters'>): ReportRemarks {
  const listed = listedEntries({ scope: { kind: 'consultation', consultation }, programme: null, entries })
  const decided = listed.filter((entry) => !isAnsweredElsewhere(entry))
  const here = new Set(decided.map(({ postulate }) => postulate.id))
  return {
    listed, decided,
    joined: entries.filter(({ postulate: { isCancelled, isSplit, mergedInto } }) => !isCancelled && !isSplit && mergedInto !== null && here.has(mergedInto)).length,
    waiting: waitingEntries(decided).length,
    inLetters: remarksIn(letters),
    notEntered: notEntered(letters, entries),
    withoutLetter: withoutLetter({ listed, letters, entries }),
  }
}

type Sources = Pick<ConsultationReportData, 'entries' | 'letters'> & { listed: readonly PostulateEntry[] }

function withoutLetter({ listed, letters, entries }: Sources): WithoutLetter {
  const entered = enteredFromLetters(letters, entries)
  const others = listed.filter((entry) => !entered.includes(entry))
  const parts = others.filter(({ postulate: { splitFrom, carriedFrom } }) => splitFrom !== null || carriedFrom !== null)
  const calls = others.filter((entry) => !parts.includes(entry) && entry.postulate.channel === 'phone').length
  return { parts: parts.length, calls, meetings: others.length - parts.length - calls, uncounted: Math.max(0, entered.length - remarksIn(letters)) }
}

/** `none` when nobody wrote anything: the report is another one then. `unregistered` when letters hold remarks that nobody has entered yet. */
export type RemarkState = 'some' | 'none' | 'unregistered'

export function remarkState({ listed, inLetters }: ReportRemarks): RemarkState {
  return listed.length > 0 ? 'some' : inLetters > 0 ? 'unregistered' : 'none'
}
