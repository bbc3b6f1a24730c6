import { consultation as entity, type Consultation } from '#shared/domain/consultation.ts'
import type { FormData } from './data.ts'

/** A consultation of which nothing is known yet. */
const consultation: Consultation = { ...entity.blank, subjectFull: '', subjectShort: 'wzór', startsOn: '', endsOn: '', id: '', revision: 1 }

/** For a form that is printed ahead and completed by hand. */
export const specimenForm: FormData = { consultation, runBy: null }
