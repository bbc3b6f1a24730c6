import { decisionLabels } from '#shared/domain/position.ts'
import type { Realisation } from '#shared/domain/realisation.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import { countedLabels, decisionOf, orderedPositions } from './compilation-words.ts'
import type { BuildContext, PositionEntry } from './data.ts'
import type { OwnEntry } from './letter-data.ts'
import { namingDayOfAnswer } from './naming-day.ts'
import { numberLines } from './origin-words.ts'
import type { CellLine } from './table.ts'

/** The number, that of the entry it was considered with, and those under which it was submitted before it was divided. */
export function ownNumberLines({ postulate, joinedTo, formerNumbers }: OwnEntry): CellLine[] {
  const [number, ...notes] = numberLines(postulate.number, { joined: [], joinedTo, splitFrom: formerNumbers.join(', ') || null })
  return [{ ...number!, isStrong: true }, ...notes]
}

/** What was submitted, how many others did it too, and what it goes on from. */
export function contentLines({ postulate, otherSubmitters, earlierNumbers }: OwnEntry): CellLine[] {
  const others = otherSubmitters === 0 ? [] : [`(wspólnie z ${otherSubmitters} ${otherSubmitters === 1 ? 'innym podmiotem' : 'innymi podmiotami'})`]
  const before = earlierNumbers.length === 0 ? [] : [`(ciąg dalszy sprawy ${earlierNumbers.join(', ')})`]
  return [postulate.content, ...others, ...before].map((text) => ({ text }))
}

/** Each answer with its decision, its text and who gave it and when. However many units still think about it, that is said once. */
export function answerLines(entry: OwnEntry, context: BuildContext): CellLine[] {
  const positions = orderedPositions(entry.positions)
  const firstWaiting = positions.findIndex(isWaiting)
  if (positions.length === 0) return [waiting]
  return positions.flatMap((one, index) => (!isWaiting(one) ? givenAnswer(one, entry, context) : index === firstWaiting ? [waiting] : []))
}

const waiting: CellLine = { text: decisionLabels.pending, isStrong: true }
const isWaiting = ({ position }: PositionEntry) => position.decision === 'pending'

function givenAnswer(one: PositionEntry, entry: OwnEntry, { today }: BuildContext): CellLine[] {
  const { decision, text, date } = one.position
  const unit = unitNameOn(one.unit, namingDayOfAnswer(one, entry, today)).name
  const signed = [unit, date ? formatDateBare(date) : ''].filter(Boolean).join(', ')
  return [{ text: decisionLabels[decision], isStrong: true }, ...(text.trim() === '' ? [] : [{ text }]), { text: `– ${signed}` }]
}

/** What became of it: the decision, whether it was done, and where it goes on. */
export function outcomeLines(entry: OwnEntry): CellLine[] {
  return [{ text: decisionLabels[decisionOf(entry)], isStrong: true }, ...realisationLines(entry)]
}

/** After „Realizacja:”. */
const realisationWords: Record<Exclude<Realisation, 'unset'>, string> = { promised: 'zapowiedziana', in_progress: 'w toku', done: 'zakończona', dropped: 'zaniechana' }

/** Whether it was done, said only of what somebody said it, and where the matter goes on. */
export function realisationLines({ postulate: { realisation, realisationNote }, laterNumbers }: OwnEntry): CellLine[] {
  const done = realisation === 'unset' ? [] : [`Realizacja: ${realisationWords[realisation]}`]
  const note = realisationNote.trim() === '' ? [] : [realisationNote]
  const later = laterNumbers.length === 0 ? [] : [`Ciąg dalszy sprawy: ${laterNumbers.join(', ')}`]
  return [...done, ...note, ...later].map((text) => ({ text }))
}

/** `2024: nie uwzględniono – 2025: uwzględniono częściowo – 2026: w trakcie rozpatrywania` */
export function threadSummary(thread: readonly OwnEntry[]): string {
  return thread.map((entry) => `${entry.postulate.year}: ${countedLabels[decisionOf(entry)]}`).join(' – ')
}
