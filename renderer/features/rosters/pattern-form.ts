import type { Input } from '#shared/contract/index.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { DutyRow } from './first-duty.ts'

type Pattern = Input<'rosters.fillByPattern'>['pattern']
export type PatternTurn = { phone: string; email: string; person: string | null; unit: string | null }
export type PatternException = { date: string | null; from: string | null; to: string | null }
export const rotations = { turns: 'po kolei, po kilka naraz', all: 'wszyscy naraz, każdego dnia' } as const
/** A pattern as it is filled in; `atOnce` is how many serve at a time when they take turns. */
export type PatternForm = { startsOn: string | null; endsOn: string | null; weekdays: string[]; from: string | null; to: string | null; exceptions: PatternException[]; turns: PatternTurn[]; rotation: keyof typeof rotations; atOnce: number | null }

export const blankTurn: PatternTurn = { phone: '', email: '', person: null, unit: null }
export const blankException: PatternException = { date: null, from: null, to: null }
/** Monday first, as weeks are read here; the keys are those of the pattern. */
export const weekdayWords = [['1', 'pon.'], ['2', 'wt.'], ['3', 'śr.'], ['4', 'czw.'], ['5', 'pt.'], ['6', 'sob.'], ['0', 'niedz.']] as const

type Known = { roster: Pick<Roster, 'unit'>; consultation: Pick<Consultation, 'startsOn' | 'endsOn'>; rows: readonly DutyRow[] }

/** Working days of the whole consultation, the hours of the last duty, and everybody who has duties already. */
export function firstPattern({ roster, consultation, rows }: Known): PatternForm {
  const known = new Map(rows.map(({ phone, email, person, unit }) => [JSON.stringify([phone, email, person, unit]), { phone, email, person, unit }]))
  const last = rows.at(-1)
  return {
    startsOn: consultation.startsOn, endsOn: consultation.endsOn, weekdays: ['1', '2', '3', '4', '5'], from: last?.from ?? '10:00', to: last?.to ?? '14:00', exceptions: [],
    turns: known.size > 0 ? [...known.values()] : [{ ...blankTurn, unit: roster.unit }], rotation: 'turns', atOnce: 1,
  }
}

/** The pattern to be asked for; undefined while something in it is not filled in. */
export function patternOf({ startsOn, endsOn, weekdays, from, to, exceptions, turns, rotation, atOnce }: PatternForm): Pattern | undefined {
  const filled = exceptions.flatMap(({ date, from: start, to: end }) => (date === null ? [] : [{ date, hours: start !== null && end !== null ? { from: start, to: end } : null }]))
  if (from === null || to === null || weekdays.length === 0 || turns.length === 0 || Number.isNaN(atOnce)) return undefined
  const offered = turns.map(({ phone, email, person, unit }) => ({ phone: phone.trim(), email: email.trim(), person, unit, mode: phone.trim() === '' && email.trim() !== '' ? 'email' as const : 'phone' as const }))
  const places = rotation === 'all' ? offered.map((turn) => ({ turns: [turn] })) : Array.from({ length: Math.min(Math.max(atOnce ?? 1, 1), offered.length) }, () => ({ turns: offered }))
  return { ...(startsOn !== null && { startsOn }), ...(endsOn !== null && { endsOn }), weekdays: weekdays.map(Number), hours: { from, to }, exceptions: filled, places }
}
