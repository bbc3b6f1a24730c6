import { v7 as newId } from 'uuid'
import { mostDuties } from '#shared/contract/rosters.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { mondayOf } from '#shared/domain/day.ts'
import { dutyConflicts } from '#shared/domain/duty-conflicts.ts'
import { copyDuties, usualStart } from '#shared/domain/duty-copy.ts'
import { patternDays, patternPeriod } from '#shared/domain/duty-pattern.ts'
import { duty as entity } from '#shared/domain/duty.ts'
import { fillByPattern } from '#shared/domain/fill-by-pattern.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { AppError } from '#shared/errors.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { insertEntity, readEntity } from '#electron/store/registers/entity-rows.ts'
import { atField } from './at-field.ts'
import type { AppHandlers } from './context.ts'
import { readDutiesOf, readRosterFacts, readRosterPlan } from './read-roster.ts'

type PlanHandlers = AppHandlers<'rosters.fillByPattern' | 'rosters.copyDuties' | 'rosters.addDuties' | 'rosters.conflicts'>

/** Many duties at once: proposed by a pattern or a copy, added as one act, and looked through for what is wrong. */
export const rosterPlans: PlanHandlers = {
  'rosters.fillByPattern': async ({ roster: id, pattern }, { db }) => {
    const { roster, days, duties, elsewhere } = await readRosterPlan(db, id)
    const { first, last, problems } = patternPeriod(pattern, days)
    if (Object.keys(problems).length > 0) throw new AppError('invalid_input', { fields: problems })
    if (patternDays(pattern, { first, last }).length * pattern.places.length > mostDuties) throw new AppError('invalid_input', { fields: { 'pattern.places': 'too_many' } })
    return fillByPattern(pattern, { first, last }, { days, unit: roster.unit, present: duties, elsewhere })
  },

  'rosters.copyDuties': async ({ roster: id, from = id, week, startsOn, times }, { db }) => {
    const { consultation, days, duties, elsewhere } = await readRosterPlan(db, id)
    const { consultation: copied } = await readEntity<Roster>(db, 'roster', from)
    const before = await readEntity<Consultation>(db, 'consultation', copied)
    const all = from === id ? duties : await readDutiesOf(db, from)
    const source = week === undefined ? all : all.filter(({ date }) => mondayOf(date) === mondayOf(week))
    if (source.length * times > mostDuties) throw new AppError('invalid_input', { fields: { times: 'too_many' } })
    const start = startsOn ?? usualStart(source, { isSameRoster: from === id, before, after: consultation })
    return copyDuties({ source, startsOn: start, times }, { days, present: [...duties, ...elsewhere] })
  },

  'rosters.addDuties': async ({ roster: id, duties }, { db, describe }) => {
    const { title } = await readEntity<Roster>(db, 'roster', id)
    const created: string[] = []
    for (const [index, one] of duties.entries()) {
      const duty = { ...entity.blank, ...one, roster: id, id: newId(), revision: 1 }
      await atField(`duties.${index}`, () => insertEntity(db, 'duty', duty))
      created.push(duty.id)
    }
    describe(`Dodano ${countOf(created.length, nouns.duty)} do harmonogramu: ${title}`)
    return { created }
  },

  'rosters.conflicts': async ({ id }, { db }) => ({ conflicts: dutyConflicts(await readRosterFacts(db, id)) }),
}
