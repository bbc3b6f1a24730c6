import { daysBetween } from '#shared/domain/day.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { countOf, nounAfter, nouns, type NounForms } from '#shared/text/plural.ts'
import type { CompilationNoun } from './compilation-words.ts'
import type { OwedEntry } from './letter-data.ts'

/** Owed answers by where their deadline stands, each part from the earliest deadline. `later` ends with those that have none. */
export type OwedParts = { overdue: readonly OwedEntry[]; later: readonly OwedEntry[] }

/** How soon an answer is asked for when nobody has set its deadline. */
export const withoutDeadline = 'w ciągu 14 dni od otrzymania pisma'

/** What waits for an answer; of both stages together it is one count of what was submitted. */
const awaited: Record<CompilationNoun, NounForms> = { ...nouns, both: { one: 'zgłoszenie', few: 'zgłoszenia', many: 'zgłoszeń' } }

const waits: NounForms = { one: 'czeka', few: 'czekają', many: 'czeka' }
const days: NounForms = { one: 'dzień', few: 'dni', many: 'dni' }

/** An answer is late from the day after its deadline. */
export function partsOfOwed(owed: readonly OwedEntry[], today: string): OwedParts {
  const sorted = owed.toSorted((left, right) => (left.deadline ?? '9999').localeCompare(right.deadline ?? '9999'))
  const isOverdue = ({ deadline }: OwedEntry) => deadline !== null && deadline < today
  return { overdue: sorted.filter(isOverdue), later: sorted.filter((entry) => !isOverdue(entry)) }
}

/** Whole days since a deadline. */
export const daysLate = (deadline: string, today: string): number => daysBetween(deadline, today).length - 1

/** After the salutation: `na Państwa stanowisko czekają 3 postulaty.` */
export function waitingSentence(count: number, noun: CompilationNoun): string {
  return `na Państwa stanowisko ${nounAfter(count, waits)} ${countOf(count, awaited[noun])}.`
}

/** What is late and since when, apart from what is not: `Termin minął w 2 sprawach, w najdawniejszej 10 lipca 2026 r. (134 dni temu). W pozostałych 5 sprawach termin jeszcze nie minął; najbliższy mija 30 listopada 2026 r.` */
export function deadlineSentences({ overdue, later }: OwedParts, today: string): string {
  return [overdueSentence(overdue, { today, isAll: later.length === 0 }), laterSentence(later, overdue.length === 0)].filter(Boolean).join(' ')
}

function overdueSentence(overdue: readonly OwedEntry[], { today, isAll }: { today: string; isAll: boolean }): string {
  const first = overdue[0]?.deadline
  if (!first) return ''
  const since = `${formatDate(first)} (${countOf(daysLate(first, today), days)} temu)`
  if (overdue.length === 1) return isAll ? `Termin minął ${since}.` : `W 1 sprawie termin minął ${since}.`
  const where = isAll ? 'We wszystkich sprawach' : `W ${overdue.length} sprawach`
  const isOneDay = overdue.every(({ deadline }) => deadline === first)
  return isOneDay ? `${where} termin minął ${since}.` : `${where} termin minął, najdawniejszy ${since}.`
}

function laterSentence(later: readonly OwedEntry[], isAll: boolean): string {
  if (later.length === 0) return ''
  const nearest = later[0]?.deadline
  const where = isAll ? '' : later.length === 1 ? 'w pozostałej sprawie ' : `w pozostałych ${later.length} sprawach `
  if (!nearest) return capital(`${where}nie wyznaczono terminu.`)
  const isOneDay = later.every(({ deadline }) => deadline === nearest)
  return capital(`${where}termin jeszcze nie minął; ${isOneDay ? 'mija' : 'najbliższy mija'} ${formatDate(nearest)}`)
}

/** How soon the answers are asked for, after a dash. */
export function askedWhen({ overdue, later }: OwedParts): string {
  if (later.length === 0) return 'niezwłocznie'
  const dated = later.filter(({ deadline }) => deadline !== null).length
  const when = dated === 0 ? withoutDeadline : dated === later.length ? 'w terminie' : `w terminie, a gdy go nie wyznaczono – ${withoutDeadline}`
  return overdue.length === 0 ? when : `zaległe stanowiska niezwłocznie, pozostałe ${when}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
