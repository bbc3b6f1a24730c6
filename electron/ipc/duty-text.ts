import { parseDutyText } from '#shared/domain/duty-text/parse-duty-text.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { readAllEntities } from '#electron/store/registers/all-entities.ts'
import type { AppHandlers } from './context.ts'
import { todayOf } from './services.ts'

/** Pasted duties, with the units, spheres and people that the office knows. */
export const dutyText: AppHandlers<'rosters.parseText'> = {
  'rosters.parseText': async ({ text, year, answers }, { db, services }) => {
    const [units, spheres, people] = [await readAllEntities<Unit>(db, 'unit'), await readAllEntities<Sphere>(db, 'sphere'), await readAllEntities<Person>(db, 'person')]
    return parseDutyText({ text, year, today: todayOf(services), answers }, { units, spheres, people })
  },
}
