import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, flag, id, longText, optionalDate, text } from './field.ts'

export const decisions = ['accepted', 'partially', 'rejected', 'out_of_scope', 'noted', 'pending'] as const
export type Decision = (typeof decisions)[number]
export const decisionLabels: Record<Decision, string> = {
  accepted: 'uwzględniono', partially: 'uwzględniono częściowo', rejected: 'nie uwzględniono', out_of_scope: 'poza zakresem – przekazano według właściwości', noted: 'przyjęto do wiadomości', pending: 'w trakcie rozpatrywania',
}

export const positionStates = ['to_fill', 'draft', 'approved', 'published'] as const
export type PositionState = (typeof positionStates)[number]
export const positionStateLabels: Record<PositionState, string> = { to_fill: 'do uzupełnienia', draft: 'projekt', approved: 'zatwierdzone', published: 'opublikowane' }

/** The answer of one unit to a postulate. `text` is both the position and its justification; `withdrawnBecause` why it was last taken back after its approval. */
export const position = defineEntity({
  fields: { postulate: id, unit: id, leading: flag, decision: choice(decisions), text: longText(), author: text(200), date: optionalDate, deadline: optionalDate, state: choice(positionStates), withdrawnBecause: text(2000) },
  required: ['postulate', 'unit'],
  byOperations: ['withdrawnBecause'],
  blank: { leading: false, decision: 'pending', text: '', author: '', date: null, deadline: null, state: 'to_fill', withdrawnBecause: '' },
})
export type Position = Stored<typeof position>

const needsJustification: ReadonlySet<Decision> = new Set(['partially', 'rejected', 'out_of_scope'])
export const isFinal = (state: PositionState) => state === 'approved' || state === 'published'

/** Resolution CXI/2904/18: partly, not accepted and out of scope need their reason before approval; `pending` is no decision to approve. */
export function positionProblems({ decision, text, state }: Pick<Position, 'decision' | 'text' | 'state'>): Problems {
  if (!isFinal(state)) return {}
  if (decision === 'pending') return { decision: 'required' }
  return needsJustification.has(decision) && text.trim() === '' ? { text: 'justification_required' } : {}
}

/** An accepted decision without a word of explanation is allowed, but said. */
export const lacksExplanation = ({ decision, text }: Pick<Position, 'decision' | 'text'>) => decision === 'accepted' && text.trim() === ''

/** The fields an approved position keeps until it is taken back to a draft. */
export const lockedFields = ['postulate', 'unit', 'decision', 'text', 'author', 'date'] as const
