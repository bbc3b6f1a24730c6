import * as z from 'zod'
import { consultationChannel } from './channel.ts'
import { addDays } from './day.ts'
import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, date, distinct, filledText, link, list, longText, optionalDate, optionalTime, reference, text } from './field.ts'

export const consultationStages = ['planned', 'announced', 'running', 'closed', 'reported'] as const
export const consultationStageLabels: Record<(typeof consultationStages)[number], string> = {
  planned: 'planowane', announced: 'ogłoszone', running: 'trwają', closed: 'zakończone', reported: 'raport opublikowany',
}
export const deadlineRules = ['received', 'posted'] as const
export const deadlineRuleLabels: Record<(typeof deadlineRules)[number], string> = { received: 'decyduje data wpływu', posted: 'decyduje data nadania' }

/** Forms of consulting seen in the city's practice (law: resolution CXI/2904/18 asks for at least three). */
export const consultingForms = ['open_meeting', 'sector_meeting', 'workshop', 'forms', 'online_form', 'expert_duty', 'expert_duty_in_person', 'questions_by_email'] as const
export type ConsultingForm = (typeof consultingForms)[number]
export const consultingFormLabels: Record<ConsultingForm, string> = {
  open_meeting: 'otwarte spotkanie konsultacyjne', sector_meeting: 'spotkanie branżowe', workshop: 'warsztaty', forms: 'zbieranie formularzy konsultacyjnych', online_form: 'formularz lub ankieta on-line',
  expert_duty: 'telefoniczne i mailowe dyżury eksperta', expert_duty_in_person: 'dyżur ekspercki stacjonarny', questions_by_email: 'pytania do eksperta e-mailem',
}

export const publication = z.strictObject({ place: filledText(), link, publishedOn: optionalDate })
export type Publication = z.output<typeof publication>

/** `councilOpinion…`: what the city's council for public benefit (KRDPP) said of the draft. `outcome`: what was changed in the draft. `interest`: other signs of interest (visits of the page, shares), in words. */
export const consultation = defineEntity({
  fields: {
    programme: reference, subjectFull: filledText(3000), subjectShort: filledText(300), aim: longText(), startsOn: date, endsOn: date, deadlineTime: optionalTime, deadlineRule: choice(deadlineRules),
    legalBasis: text(3000), orderNumber: text(120), orderDate: optionalDate, announcedBy: text(), runBy: reference, contact: text(1000), channels: list(consultationChannel, 50),
    forms: distinct(choice(consultingForms)), publications: list(publication, 50), materials: distinct(filledText(1000), 50), caseNumber: text(60), stage: choice(consultationStages), note: longText(),
    councilOpinion: longText(), councilOpinionOn: optionalDate, councilOpinionNumber: text(120), outcome: longText(), interest: longText(),
  },
  required: ['subjectFull', 'subjectShort', 'startsOn', 'endsOn'],
  blank: {
    programme: null, aim: '', deadlineTime: null, deadlineRule: 'received', legalBasis: '', orderNumber: '', orderDate: null, announcedBy: '', runBy: null, contact: '', channels: [], forms: [], publications: [],
    materials: [], caseNumber: '', stage: 'planned', note: '',
    councilOpinion: '', councilOpinionOn: null, councilOpinionNumber: '', outcome: '', interest: '',
  },
})
export type Consultation = Stored<typeof consultation>

export function consultationProblems({ startsOn, endsOn }: Pick<Consultation, 'startsOn' | 'endsOn'>): Problems {
  return endsOn < startsOn ? { endsOn: 'end_before_start' } : {}
}

/** Whole days from the first to the last day, the first not counted: the measure of "at least 21 days". */
export const isLongEnough = ({ startsOn, endsOn }: Pick<Consultation, 'startsOn' | 'endsOn'>, days: number) => endsOn >= addDays(startsOn, days)

export type Deadline = Pick<Consultation, 'endsOn' | 'deadlineTime' | 'deadlineRule'>
/** When something reached the office, and when it was posted; what is not known is null. */
export type Receipt = { receivedOn: string; receivedTime: string | null; postedOn: string | null }

/**
 * Whether something came after the deadline, by the rule of its consultation: what counts is arrival (with its hour, where both hours are known) or the day of posting.
 * Where posting counts and its day is not known, arrival stands for it.
 */
export function isAfterDeadline({ endsOn, deadlineTime, deadlineRule }: Deadline, { receivedOn, receivedTime, postedOn }: Receipt): boolean {
  if (deadlineRule === 'posted' && postedOn !== null) return postedOn > endsOn
  if (receivedOn !== endsOn) return receivedOn > endsOn
  return deadlineRule === 'received' && deadlineTime !== null && receivedTime !== null && receivedTime > deadlineTime
}
