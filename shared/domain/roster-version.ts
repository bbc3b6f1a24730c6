import { defineEntity, type Stored } from './entity.ts'
import { date, id, list, text, whole } from './field.ts'
import { printedDuty } from './printed-duty.ts'

/** More than a roster can have, so that a version never refuses its roster. */
const mostPrinted = 100_000

/** A roster as it was published: numbered from 1, its duties as they were printed. Written once by publishing and never changed. */
export const rosterVersion = defineEntity({
  fields: { roster: id, number: whole(1, 100_000), publishedOn: date, publishedBy: text(), duties: list(printedDuty, mostPrinted) },
  required: ['roster', 'number', 'publishedOn', 'publishedBy', 'duties'],
  blank: {},
})
export type RosterVersion = Stored<typeof rosterVersion>
