import { decisionLabels, isFinal } from '#shared/domain/position.ts'
import type { Decision } from '#shared/domain/position.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateNumeric } from '#shared/text/format-date.ts'
import { decisionOf, orderedPositions } from './compilation-words.ts'
import type { BuildContext, PositionEntry } from './data.ts'
import type { OwnEntry } from './letter-data.ts'
import { namingDayOfAnswer } from './naming-day.ts'
import type { CellLine } from './table.ts'

/** The entry as it may leave the office: an answer that nobody has approved yet is no answer. */
export function publicEntry(entry: OwnEntry): OwnEntry {
  const positions = entry.positions.map((one): PositionEntry => (isFinal(one.position.state) ? one : { ...one, position: { ...one.position, decision: 'pending', text: '', date: null } }))
  return { ...entry, positions }
}

/** The number, and those under which the organisation knows it. */
export function numberLines({ postulate, formerNumbers }: OwnEntry): CellLine[] {
  return [{ text: postulate.number, isStrong: true }, ...(formerNumbers.length === 0 ? [] : [{ text: `(zgłoszono jako ${formerNumbers.join(', ')})` }])]
}

/** What was submitted, how many others did it too, and what it goes on from. */
export function contentLines({ postulate, otherSubmitters, earlierNumbers }: OwnEntry): CellLine[] {
  const others = otherSubmitters === 0 ? [] : [`(wspólnie z ${otherSubmitters} ${otherSubmitters === 1 ? 'innym podmiotem' : 'innymi podmiotami'})`]
  const before = earlierNumbers.length === 0 ? [] : [`(ciąg dalszy sprawy ${earlierNumbers.join(', ')})`]
  return [postulate.content, ...others, ...before].map((text) => ({ text }))
}

/** Each answer with its decision, its text and who gave it and when. */
export function answerLines(entry: OwnEntry, context: BuildContext): CellLine[] {
  const positions = orderedPositions(entry.positions)
  if (positions.length === 0) return [{ text: decisionLabels.pending, isStrong: true }]
  return positions.flatMap((one): CellLine[] => {
    const { decision, text, date } = one.position
    const unit = unitNameOn(one.unit, namingDayOfAnswer(one, entry, context.today)).name
    const signed = [unit, date ? formatDateNumeric(date) : ''].filter(Boolean).join(', ')
    return [{ text: decisionLabels[decision], isStrong: true }, ...(text.trim() === '' ? [] : [{ text }]), { text: `– ${signed}` }]
  })
}

/** What became of it: the decision, whether it was done, and where it goes on. */
export function outcomeLines(entry: OwnEntry): CellLine[] {
  return [{ text: decisionLabels[decisionOf(entry)], isStrong: true }, ...realisationLines(entry)]
}

/** Whether it was done, said only of what somebody said it, and where the matter goes on. */
export function realisationLines({ postulate: { realisation, realisationNote }, laterNumbers }: OwnEntry): CellLine[] {
  const done = realisation === 'unset' ? [] : [`Realizacja: ${realisationLabels[realisation]}`]
  const note = realisationNote.trim() === '' ? [] : [realisationNote]
  const later = laterNumbers.length === 0 ? [] : [`Ciąg dalszy sprawy: ${laterNumbers.join(', ')}`]
  return [...done, ...note, ...later].map((text) => ({ text }))
}

const shortDecisions: Record<Decision, string> = { accepted: 'tak', partially: 'częściowo', rejected: 'nie', out_of_scope: 'przekazano', noted: 'przyjęto do wiadomości', pending: 'w toku' }

/** `2023 nie – 2024 częściowo – 2025 tak` */
export function threadSummary(thread: readonly OwnEntry[]): string {
  return thread.map((entry) => `${entry.postulate.year} ${shortDecisions[decisionOf(entry)]}`).join(' – ')
}
