import { call, callProblems, withFittingCaller, type Call } from '#shared/domain/call.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { addDays, yearOf } from '#shared/domain/day.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Postulate, Submitter } from '#shared/domain/postulate.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { AppError } from '#shared/errors.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { countCalls, type CallCount } from '#electron/store/call-units.ts'
import { callList } from '#electron/store/lists/calls.ts'
import { namesOf } from '#electron/store/lists/names.ts'
import { insertPostulate, readPostulate, readPostulates } from '#electron/store/postulates.ts'
import { readEntities, readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { AppHandlers, WriteContext } from './context.ts'
import { named, registerHandlers } from './register-handlers.ts'

const register = named('calls', registerHandlers({ table: 'call', list: callList, entity: call, problems: callProblems, settle: placed }))

/** Calls taken during duties: what was asked and answered, and the remarks that came of it. */
export const calls: typeof register & AppHandlers<'calls.toRemark' | 'calls.figures'> = {
  ...register,

  'calls.toRemark': async ({ id, revision }, { db, describe }) => {
    const one = await readEntity<Call>(db, 'call', id)
    const [former] = one.remark ? await readPostulates(db, [one.remark]) : []
    if (former && !former.isCancelled) throw new AppError('rule_broken', { reason: 'already_remark', params: { number: former.number } })
    const created = await insertPostulate(db, yearOf(one.date), { ...remarkOf(one), sphere: await onlySphere(db, one) })
    await updateEntity(db, 'call', { id, revision, remark: created })
    const remark = await readPostulate(db, created)
    describe(`Zapisano uwagę z rozmowy: ${remark.number}`)
    return { call: await readEntity<Call>(db, 'call', id), remark }
  },

  'calls.figures': async ({ consultation }, { db }) => {
    await readEntity(db, 'consultation', consultation)
    const counts = await countCalls(db, consultation)
    const name = await namesOf(db, 'unit', counts.map(({ unit }) => unit))
    const sum = (field: 'calls' | 'answered' | 'becameRemarks') => counts.reduce((total, count) => total + count[field], 0)
    const byUnit = counts.map((count) => ({ ...count, unitName: name(count.unit) })).toSorted(byMostCalls)
    return { calls: sum('calls'), answered: sum('answered'), becameRemarks: sum('becameRemarks'), byUnit }
  },
}

type NamedCount = CallCount & { unitName: string }
const byMostCalls = (one: NamedCount, other: NamedCount) => other.calls - one.calls || comparePolish(one.unitName, other.unitName)

/** A duty says of which roster a call is, and a roster of which consultation. Only `calls.toRemark` says which remark came of it. Refuses a day that cannot be one of the consultation (`invalid_input` at `date`, `far_from_consultation`): a remark would get its number in that year. */
async function placed(entity: Call, before: Call | null, { db }: WriteContext): Promise<Call> {
  if (entity.remark !== (before?.remark ?? null)) throw new AppError('invalid_input', { fields: { remark: 'make_remark_instead' } })
  const [duty] = entity.duty ? await readEntities<Duty>(db, 'duty', [entity.duty]) : []
  const rosterId = duty?.roster ?? entity.roster
  const [roster] = rosterId ? await readEntities<Roster>(db, 'roster', [rosterId]) : []
  const one = withFittingCaller({ ...entity, roster: rosterId, consultation: roster?.consultation ?? entity.consultation })
  if (one.date !== before?.date || one.consultation !== before.consultation) await assertNearConsultation(db, one)
  return one
}

/** People call when a consultation is announced, and long after it. */
async function assertNearConsultation(db: ReadDb, { consultation, date }: Call): Promise<void> {
  const [found] = consultation ? await readEntities<Consultation>(db, 'consultation', [consultation]) : []
  if (found && (date < addDays(found.startsOn, -daysBefore) || date > addDays(found.endsOn, daysAfter))) throw new AppError('invalid_input', { fields: { date: 'far_from_consultation' } })
}

const daysBefore = 92
const daysAfter = 366

/** What is entered in the register of remarks. The answer given on the phone is no position: it stays a note. */
function remarkOf({ consultation, date, time, topic, answer, callerKind, organisation, person }: Call) {
  const submitter: Submitter = callerKind === 'organisation' ? { kind: 'organisation', id: organisation! } : callerKind === 'person' ? { kind: 'person', id: person! } : { kind: 'floor' }
  const note = [`Z rozmowy telefonicznej podczas dyżuru: ${formatDateWithWeekday(date)}, godz. ${formatTime(time)}.`, answer.trim() && `Odpowiedź udzielona przez telefon: ${answer.trim()}`].filter(Boolean).join('\n')
  return { stage: 'remark', consultation, receivedOn: date, receivedTime: time, channel: 'phone', submitters: [submitter], content: topic, isAnonymous: callerKind === 'anonymous', note } satisfies Partial<Postulate>
}

/** A duty about one sphere answers for what its calls are about. */
async function onlySphere(db: ReadDb, { duty }: Call): Promise<string | null> {
  const [found] = duty ? await readEntities<Duty>(db, 'duty', [duty]) : []
  return found?.spheres.length === 1 ? found.spheres[0]! : null
}
