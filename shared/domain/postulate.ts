import * as z from 'zod'
import { channelKind } from './channel.ts'
import { isAfterDeadline, type Deadline, type Receipt } from './consultation.ts'
import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, filledLongText, flag, id, list, longText, optionalDate, optionalTime, reference, text } from './field.ts'
import { realisations } from './realisation.ts'

/** Stage I, postulaty of sector meetings, and stage II, uwagi to a draft, never mix. */
export const postulateStages = ['postulate', 'remark'] as const
export type PostulateStage = (typeof postulateStages)[number]
export const postulateStageLabels: Record<PostulateStage, string> = { postulate: 'postulat', remark: 'uwaga' }

export const submitterKinds = ['organisation', 'person', 'floor'] as const
/** Who submitted it: an organisation, a resident (`person`), or a voice from the floor, who has no record. */
export const submitter = z.strictObject({ kind: choice(submitterKinds), id: id.optional() })
export type Submitter = z.output<typeof submitter>

/** `number` (`142/2026`) is given by the program, counted per year and never reused: a removed postulate stays in the register as cancelled. Dividing and joining are operations of their own. */
export const postulate = defineEntity({
  fields: {
    stage: choice(postulateStages), meeting: reference, consultation: reference, receivedOn: optionalDate, receivedTime: optionalTime, postedOn: optionalDate, channel: channelKind, submitters: list(submitter, 200), sphere: reference, programmeSection: text(500),
    currentText: longText(), content: filledLongText(), rationale: longText(), isAnonymous: flag, isUnsigned: flag, note: longText(), splitFrom: reference, mergedInto: reference, carriedFrom: reference,
    realisation: choice(realisations), realisationNote: longText(),
  },
  required: ['content'],
  byOperations: ['splitFrom', 'mergedInto'],
  blank: {
    stage: 'postulate', meeting: null, consultation: null, receivedOn: null, receivedTime: null, postedOn: null, channel: 'meeting', submitters: [], sphere: null, programmeSection: '', currentText: '', rationale: '', isAnonymous: false,
    isUnsigned: false, note: '', splitFrom: null, mergedInto: null, carriedFrom: null, realisation: 'unset', realisationNote: '',
  },
})

/** What an answer answers: kept as it was once the answer is approved. */
export const answeredTexts = ['content', 'rationale', 'currentText'] as const

/** What the program itself says of a stored postulate. `isSplit`: its parts stand for it now. */
export const postulateMarks = z.strictObject({ number: z.string(), year: z.int(), isCancelled: z.boolean(), isLate: z.boolean(), hasNoRationale: z.boolean(), isSplit: z.boolean() })
export const storedPostulate = z.strictObject({ ...postulate.fields, id, revision: z.int(), ...postulateMarks.shape })
export type Postulate = z.output<typeof storedPostulate>

export function postulateProblems({ submitters }: Stored<typeof postulate>): Problems {
  const problems: Problems = {}
  submitters.forEach((one, index) => {
    if ((one.kind === 'floor') === (one.id !== undefined)) problems[`submitters.${index}.id`] = 'submitter_needs_record'
    if (submitters.findIndex((other) => other.kind === one.kind && other.id === one.id) < index) problems[`submitters.${index}`] = 'twice_in_list'
  })
  return problems
}

export const formatPostulateNumber = (sequence: number, year: number) => `${sequence}/${year}`

/** By year, then by the number in it. For `toSorted`. */
export const byNumber = (one: Pick<Postulate, 'year' | 'number'>, other: Pick<Postulate, 'year' | 'number'>) => one.year - other.year || Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10)

/** A remark that reached the office after its consultation's deadline. Postulaty of meetings have none. */
export const isPostulateLate = (receipt: Receipt, deadline: Deadline | undefined) => deadline !== undefined && isAfterDeadline(deadline, receipt)

/** Whether an entry is answered for itself: not one that only keeps its number, was divided into others, or was joined to another. */
export const isCurrent = ({ isCancelled, isSplit, mergedInto }: Pick<Postulate, 'isCancelled' | 'isSplit' | 'mergedInto'>) => !isCancelled && !isSplit && mergedInto === null
