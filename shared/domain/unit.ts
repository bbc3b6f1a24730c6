import * as z from 'zod'
import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, distinct, email, filledText, flag, list, optionalDate, phone, reference, text } from './field.ts'

export const unitKinds = ['department', 'bureau', 'section', 'city_unit'] as const
export const unitKindLabels: Record<(typeof unitKinds)[number], string> = {
  department: 'wydział', bureau: 'biuro', section: 'referat', city_unit: 'jednostka miejska',
}

/** A name with the cases that sentences need and the days from and to which it was the official one (inclusive; null = open). */
export const unitName = z.strictObject({ name: filledText(), genitive: text(), locative: text(), from: optionalDate, to: optionalDate })
export type UnitName = z.output<typeof unitName>

/** A department, office or city unit. Units are renamed often: a document prints the name valid on its date. */
export const unit = defineEntity({
  fields: {
    names: list(unitName, 50).min(1, { error: 'required' }), symbol: text(20), kind: choice(unitKinds), parent: reference,
    aliases: distinct(filledText()), address: text(), email, phone, isActive: flag,
  },
  required: ['names', 'kind'],
  blank: { symbol: '', parent: null, aliases: [], address: '', email: '', phone: '', isActive: true },
})
export type Unit = Stored<typeof unit>

/** A unit is no part of itself; names of one unit may not hold on the same day, and each must end after it begins. */
export function unitProblems({ id, names, parent = null }: Pick<Unit, 'names'> & Partial<Pick<Unit, 'id' | 'parent'>>): Problems {
  const problems: Problems = parent !== null && parent === id ? { parent: 'self_reference' } : {}
  names.forEach((one, index) => {
    if (one.from && one.to && one.to < one.from) problems[`names.${index}.to`] = 'end_before_start'
    if (names.some((other, earlier) => earlier < index && overlap(one, other))) problems[`names.${index}.from`] = 'names_overlap'
  })
  return problems
}

const overlap = (a: UnitName, b: UnitName) => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')

/** The name valid on a day (`YYYY-MM-DD`); outside every period, the nearest one: the first name before them all, else the last that had begun. */
export function unitNameOn({ names }: Pick<Unit, 'names'>, day: string): UnitName {
  const sorted = names.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
  const valid = sorted.find(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'))
  return valid ?? sorted.findLast(({ from }) => (from ?? '') <= day) ?? sorted[0]!
}

/** The name used now: the one without an end, else the latest. */
export const currentUnitName = (unit: Pick<Unit, 'names'>) => unitNameOn(unit, '9998-12-31').name
