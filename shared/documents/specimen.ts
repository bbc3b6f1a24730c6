import { consultation as entity, type Consultation } from '#shared/domain/consultation.ts'
import { addDays, yearOf } from '#shared/domain/day.ts'
import { unit } from '#shared/domain/unit.ts'
import type { DocumentData, DocumentKind } from './catalogue.ts'
import type { FormData } from './data.ts'
import type { ReminderData } from './letter-data.ts'

/** A consultation of which nothing is known yet. */
const consultation: Consultation = { ...entity.blank, subjectFull: '', subjectShort: 'wzór', startsOn: '', endsOn: '', id: '', revision: 1 }

/** For a form that is printed ahead and completed by hand. */
export const specimenForm: FormData = { consultation, runBy: null }

/** What a reminder looks like, of nobody's postulates: one answer is two weeks late, one due in a week. */
export function specimenReminder(today: string): ReminderData {
  const entry = (sequence: number, deadline: string) => ({ postulate: { number: `${sequence}/${yearOf(today)}`, stage: 'postulate', content: 'Przykładowa treść postulatu' } as const, deadline })
  const name = { name: 'Wydział Przykładowy', genitive: 'Wydziału Przykładowego', locative: '', from: null, to: null }
  return { unit: { ...unit.blank, id: '', revision: 1, kind: 'department', names: [name] }, scope: null, programme: null, owed: [entry(1, addDays(today, -14)), entry(2, addDays(today, 7))] }
}

/** The kinds that can be shown before anything is entered. */
export const specimens = {
  'formularz-konsultacyjny': () => specimenForm,
  'przypomnienie-dla-komorki': specimenReminder,
} as const satisfies { [K in DocumentKind]?: (today: string) => DocumentData[K] }
export type SpecimenKind = keyof typeof specimens
export const specimenKinds = Object.keys(specimens) as SpecimenKind[]
