import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, date, filledText, longText, reference, time } from './field.ts'

export const callerKinds = ['organisation', 'person', 'anonymous'] as const
export type CallerKind = (typeof callerKinds)[number]
export const callerKindLabels: Record<CallerKind, string> = { organisation: 'organizacja', person: 'mieszkanka albo mieszkaniec', anonymous: 'bez nazwiska' }

/** One call taken during a duty: who called (`person` beside an organisation speaks for it), what about, and what was answered. `remark`: the *uwaga* that came of it. */
export const call = defineEntity({
  fields: {
    duty: reference, roster: reference, consultation: reference, date, time, callerKind: choice(callerKinds), organisation: reference, person: reference, topic: filledText(2000), answer: longText(), note: longText(), remark: reference,
  },
  required: ['date', 'time', 'topic'],
  blank: { duty: null, roster: null, consultation: null, callerKind: 'anonymous', organisation: null, person: null, answer: '', note: '', remark: null },
})
export type Call = Stored<typeof call>

/** A call belongs to a consultation; a caller who is named has a record. */
export function callProblems({ consultation, callerKind, organisation, person }: Pick<Call, 'consultation' | 'callerKind' | 'organisation' | 'person'>): Problems {
  return {
    ...(consultation === null && { consultation: 'required' as const }),
    ...(callerKind === 'organisation' && organisation === null && { organisation: 'required' as const }),
    ...(callerKind === 'person' && person === null && { person: 'required' as const }),
  }
}

/** Of a caller without a name nothing is kept that could name them, and a resident speaks for no organisation. */
export function withFittingCaller(one: Call): Call {
  if (one.callerKind === 'anonymous') return { ...one, organisation: null, person: null }
  return one.callerKind === 'person' ? { ...one, organisation: null } : one
}

export const isAnswered = ({ answer }: Pick<Call, 'answer'>) => answer.trim() !== ''
