import { call } from '#renderer/api/client.ts'
import { yearOf } from '#shared/domain/day.ts'
import { officeZone } from '#shared/text/office-zone.ts'
import type { CallAbout } from './call-entry.ts'
import { likelyDuty, likelyRoster, startOfCall, type DutyRow, type NewCall, type StartFacts } from './start-of-call.ts'

/** The day and hour in the office, whatever the zone of the computer. */
export function officeNow(now: Date): { date: string; time: string } {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone: officeZone, dateStyle: 'short', timeStyle: 'short' }).format(now).split(' ')
  return { date, time }
}

/** What a call that begins now most likely belongs to. When something cannot be read, its day and hour alone. */
export async function findStart({ duty, roster, consultation: asked }: CallAbout): Promise<NewCall> {
  const now = officeNow(new Date())
  const nowhere = { duty: null, roster: null, consultation: null }
  try {
    const { rows: duties } = await call('duties.list', { date: now.date, ...(roster !== undefined && { roster }), ...(asked !== undefined && { consultation: asked }), limit: 200 })
    const facts: StartFacts = { ...now, duties, asked: { duty: duty === undefined ? undefined : await readDuty(duty, duties), roster }, lastDuty: await lastDutyOn(now.date) }
    const likely = likelyDuty(facts)
    const of = likely?.roster ?? likelyRoster(facts) ?? null
    const consultation = of === null ? (asked ?? (await onlyRunning(now.date))) : (await call('rosters.get', { id: of })).consultation
    return startOfCall(now, { duty: likely?.id ?? null, roster: of, consultation })
  } catch {
    return startOfCall(now, nowhere) // the person is on the phone: what could not be found is chosen by hand, and storing says what is wrong
  }
}

async function readDuty(id: string, known: readonly DutyRow[]): Promise<DutyRow | undefined> {
  const found = known.find((row) => row.id === id)
  if (found) return found
  const { roster, date } = await call('duties.get', { id })
  return (await call('duties.list', { roster, date, limit: 200 })).rows.find((row) => row.id === id)
}

async function lastDutyOn(date: string): Promise<string | null> {
  const [last] = (await call('calls.list', { year: yearOf(date), limit: 1 })).rows
  return last?.date === date ? last.duty : null
}

/** The consultation that is on, when there is only one. */
async function onlyRunning(date: string): Promise<string | null> {
  const { rows } = await call('consultations.list', { limit: 200 })
  const running = rows.filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
  return running.length === 1 ? running[0]!.id : null
}
