import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, date, distinct, email, filledText, id, phone, reference, text, time } from './field.ts'

export const dutyModes = ['phone', 'email', 'in_person', 'online'] as const
export type DutyMode = (typeof dutyModes)[number]
export const dutyModeLabels: Record<DutyMode, string> = { phone: 'telefon', email: 'e-mail', in_person: 'na miejscu', online: 'on-line' }

/** One duty of an expert: a day, its hours, how to reach them and what about. */
export const duty = defineEntity({
  fields: { roster: id, date, from: time, to: time, mode: choice(dutyModes), unit: reference, spheres: distinct(id), phone, email, person: reference, room: text(120), languages: distinct(filledText(60), 20), note: text(1000) },
  required: ['roster', 'date', 'from', 'to'],
  blank: { mode: 'phone', unit: null, spheres: [], phone: '', email: '', person: null, room: '', languages: [], note: '' },
})
export type Duty = Stored<typeof duty>

export function dutyProblems({ from, to }: Pick<Duty, 'from' | 'to'>): Problems {
  return to <= from ? { to: 'end_before_start' } : {}
}
