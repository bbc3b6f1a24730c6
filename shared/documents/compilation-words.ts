import { decisionLabels, decisions } from '#shared/domain/position.ts'
import type { Decision } from '#shared/domain/position.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { formatCount, nouns } from '#shared/text/plural.ts'
import type { NounForms } from '#shared/text/plural.ts'
import type { PositionEntry } from './data.ts'

/** Stage I has postulaty, stage II has uwagi to a draft; a document speaks of what it holds. */
export type CompilationNoun = 'postulate' | 'remark'

/** The forms that titles, headers and sentences need. */
export const compilationWords = {
  postulate: { genitive: 'postulatów', content: 'Treść postulatu', section: 'Część Programu', none: 'Nie zgłoszono postulatów.', sheet: 'Postulaty' },
  remark: { genitive: 'uwag', content: 'Proponowany zapis / treść uwagi', section: 'Część dokumentu', none: 'Nie zgłoszono uwag.', sheet: 'Uwagi' },
} as const

/** What was answered, whoever reads of it. */
type Answered = { positions: readonly PositionEntry[] }
type Spoken = { scope: { kind: string } | null; entries: readonly { postulate: { stage: PostulateStage } }[] }

/** Remarks when there is nothing else; an empty document speaks of what its scope collects. */
export function compilationNoun({ scope, entries }: Spoken): CompilationNoun {
  if (entries.length === 0) return scope?.kind === 'consultation' ? 'remark' : 'postulate'
  return entries.every(({ postulate }) => postulate.stage === 'remark') ? 'remark' : 'postulate'
}

/** The answers in the order they are read: that of the leading unit first. */
export function orderedPositions(positions: readonly PositionEntry[]): PositionEntry[] {
  return positions.toSorted((left, right) => Number(right.position.leading) - Number(left.position.leading))
}

/** The decision a postulate is counted under: that of the leading unit; without any answer it is being considered. */
export function decisionOf(entry: Answered): Decision {
  return orderedPositions(entry.positions)[0]?.position.decision ?? 'pending'
}

/** What was submitted, in the accusative. */
export const submitted: Record<CompilationNoun, NounForms> = { postulate: nouns.postulate, remark: { ...nouns.remark, one: 'uwagę' } }

/** Labels that read well before a number or between dashes. */
export const countedLabels: Record<Decision, string> = { ...decisionLabels, out_of_scope: 'przekazano według właściwości' }

/** What became of the only one: `postulat` is taken up by „go”, `uwaga` by „ją”, after a negation by „jej”. */
const singleOutcomes: Record<CompilationNoun, Record<Decision, string>> = {
  postulate: {
    accepted: 'uwzględniono go', partially: 'uwzględniono go częściowo', rejected: 'nie uwzględniono go', out_of_scope: 'przekazano go według właściwości', noted: 'przyjęto go do wiadomości', pending: 'jest w trakcie rozpatrywania',
  },
  remark: {
    accepted: 'uwzględniono ją', partially: 'uwzględniono ją częściowo', rejected: 'nie uwzględniono jej', out_of_scope: 'przekazano ją według właściwości', noted: 'przyjęto ją do wiadomości', pending: 'jest w trakcie rozpatrywania',
  },
}

const consideredElsewhere: Record<CompilationNoun, string> = { postulate: 'rozpatrzono go łącznie z innym', remark: 'rozpatrzono ją łącznie z inną' }

/**
 * What became of so many: `Zgłoszono 22 postulaty: uwzględniono – 8, nie uwzględniono – 14.`, decisions in the order of the list, those that were not taken left out; `Zgłoszono 1 postulat; nie uwzględniono go.`
 * `elsewhere` of them are answered with others.
 */
export function decisionSentence(counting: string, { entries, noun, elsewhere = 0 }: { entries: readonly Answered[]; noun: CompilationNoun; elsewhere?: number }): string {
  const [only, ...others] = entries
  if (only && others.length + elsewhere === 0) return `${counting}; ${singleOutcomes[noun][decisionOf(only)]}.`
  if (!only && elsewhere === 1) return `${counting}; ${consideredElsewhere[noun]}.`
  const counted = decisions.flatMap((decision) => {
    const count = entries.filter((entry) => decisionOf(entry) === decision).length
    return count === 0 ? [] : [`${countedLabels[decision]} – ${formatCount(count)}`]
  })
  const joined = elsewhere === 0 ? [] : [`rozpatrzono łącznie z innymi – ${formatCount(elsewhere)}`]
  return `${counting}: ${[...counted, ...joined].join(', ')}.`
}
