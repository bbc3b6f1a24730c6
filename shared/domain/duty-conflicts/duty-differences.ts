import { resourceOf } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { printedFields, type PrintedField } from '#shared/domain/printed-duty.ts'
import type { Known } from './roster-facts.ts'

/** What is printed of a duty, comparable however it was typed. */
const values: Record<PrintedField, (duty: Duty, known: Known) => string> = {
  date: ({ date }) => date,
  hours: ({ from, to }) => `${from} ${to}`,
  mode: ({ mode }) => mode,
  unit: (duty, { unitOf }) => unitOf(duty) ?? '',
  phone: (duty) => resourceOf(duty, 'phone'),
  email: ({ email }) => email.trim().toLowerCase(),
  room: (duty) => resourceOf(duty, 'room'),
  person: ({ person }) => person ?? '',
  languages: ({ languages }) => languages.toSorted().join('\n'),
  spheres: ({ spheres }) => spheres.toSorted().join('\n'),
  note: ({ note }) => note.trim(),
}

/** All that is printed of a duty in one text; two duties with the same one were entered twice. */
export const printedKey = (duty: Duty, known: Known): string => printedFields.map((field) => values[field](duty, known)).join('\u0000')

/** The printed fields in which two duties differ; none for a duty that was entered twice. */
export const differencesOf = (one: Duty, other: Duty, known: Known): PrintedField[] => printedFields.filter((field) => values[field](one, known) !== values[field](other, known))
