import type { Output } from '#shared/contract/index.ts'
import type { CallerKind } from '#shared/domain/call.ts'

export type DutyRow = Output<'duties.list'>['rows'][number]
type Place = { duty: string | null; roster: string | null; consultation: string | null }
export type NewCall = Place & { date: string; time: string; callerKind: CallerKind; organisation: string | null; person: string | null; topic: string; answer: string; note: string }

export type StartFacts = {
  date: string
  time: string
  /** The duties of the day. */
  duties: readonly DutyRow[]
  /** The duty, or the roster, from whose card it was asked for. */
  asked: { duty: DutyRow | undefined; roster: string | undefined }
  /** The duty of the call that was noted last. */
  lastDuty: string | null
}

/** The duties during which one can be called: those that are on at an hour and are not only for e-mail. */
export function dutiesOn(time: string, duties: readonly DutyRow[]): DutyRow[] {
  return duties.filter(({ from, to, mode }) => from <= time && time < to && mode !== 'email')
}

/** The duty that a new call most likely belongs to: the asked one, the only one that is on now, or of several the one of the last call. */
export function likelyDuty({ time, duties, asked, lastDuty }: StartFacts): DutyRow | undefined {
  if (asked.duty) return asked.duty
  const now = dutiesOn(time, asked.roster === undefined ? duties : duties.filter(({ roster }) => roster === asked.roster))
  return now.length === 1 ? now[0] : now.find(({ id }) => id === lastDuty)
}

/** The roster of a new call: the asked one, or the one to which all the duties that are on belong, whichever of them it is. */
export function likelyRoster({ time, duties, asked }: StartFacts): string | undefined {
  const [roster, another] = [...new Set(dutiesOn(time, duties).map((duty) => duty.roster))]
  return asked.roster ?? (another === undefined ? roster : undefined)
}

/** A call that begins now. */
export function startOfCall({ date, time }: Pick<StartFacts, 'date' | 'time'>, place: Place): NewCall {
  return { ...place, date, time, callerKind: 'anonymous', organisation: null, person: null, topic: '', answer: '', note: '' }
}

/** Whether there is anything in it that somebody would miss. */
export const isWorthKeeping = ({ topic, answer, note, organisation, person }: Pick<NewCall, 'topic' | 'answer' | 'note' | 'organisation' | 'person'>) =>
  organisation !== null || person !== null || [topic, answer, note].some((text) => text.trim() !== '')
