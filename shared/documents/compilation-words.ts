import type { Meeting } from '#shared/domain/meeting.ts'
import { decisionLabels, decisions } from '#shared/domain/position.ts'
import type { Decision } from '#shared/domain/position.ts'
import { postulateStages, type PostulateStage } from '#shared/domain/postulate.ts'
import { formatCount, nouns } from '#shared/text/plural.ts'
import type { NounForms } from '#shared/text/plural.ts'
import type { PositionEntry } from './data.ts'

/** Stage I has postulaty, stage II has uwagi to a draft; a document speaks of what it holds, and counts the two apart where it holds `both`. */
export const compilationNouns = [...postulateStages, 'both'] as const
export type CompilationNoun = (typeof compilationNouns)[number]

/** The forms that titles, headers and sentences need. */
export const compilationWords = {
  postulate: { accusative: 'postulaty', genitive: 'postulatów', instrumental: 'postulatami', content: 'Treść postulatu', section: 'Część Programu', sheet: 'Postulaty' },
  remark: { accusative: 'uwagi', genitive: 'uwag', instrumental: 'uwagami', content: 'Proponowany zapis / treść uwagi', section: 'Część dokumentu', sheet: 'Uwagi' },
  both: { accusative: 'postulaty i uwagi', genitive: 'postulatów i uwag', instrumental: 'postulatami i uwagami', content: 'Treść postulatu lub uwagi', section: 'Część dokumentu', sheet: 'Postulaty i uwagi' },
} as const satisfies Record<CompilationNoun, object>

/** What was answered, whoever reads of it. */
type Answered = { positions: readonly PositionEntry[] }
type Staged = { postulate: { stage: PostulateStage } }
type Collecting = { kind: string; meeting?: Pick<Meeting, 'consultation'> }
type Spoken = { scope: Collecting | null; entries: readonly Staged[] }

/** What a document holds; an empty one speaks of what its scope collects. */
export function compilationNoun({ scope, entries }: Spoken): CompilationNoun {
  const [first, other] = byStage(entries)
  if (!first) return collectedNoun(scope)
  return other ? 'both' : first.stage
}

/** What a scope collects: a consultation and its meetings uwagi, everything else postulaty. */
export function collectedNoun(scope: Collecting | null): PostulateStage {
  return scope?.kind === 'consultation' || (scope?.meeting?.consultation ?? null) !== null ? 'remark' : 'postulate'
}

/** Entries of each stage that occurs, postulaty first: they are counted apart. */
export function byStage<T extends Staged>(entries: readonly T[]): { stage: PostulateStage; own: T[] }[] {
  return postulateStages.map((stage) => ({ stage, own: entries.filter(({ postulate }) => postulate.stage === stage) })).filter(({ own }) => own.length > 0)
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
export const submitted: Record<PostulateStage, NounForms> = { postulate: nouns.postulate, remark: { ...nouns.remark, one: 'uwagę' } }

/** The same labels, without a dash, to stand before a number or between dashes. */
export const countedLabels: Record<Decision, string> = { ...decisionLabels, out_of_scope: decisionLabels.out_of_scope.replace(/ – (.+)$/u, ' ($1)') }

/** What became of the only one: `postulat` is taken up by „go”, `uwaga` by „ją”, after a negation by „jej”. */
const singleOutcomes: Record<PostulateStage, Record<Decision, string>> = {
  postulate: {
    accepted: 'uwzględniono go', partially: 'uwzględniono go częściowo', rejected: 'nie uwzględniono go', out_of_scope: 'przekazano go według właściwości', noted: 'przyjęto go do wiadomości', pending: 'jest w trakcie rozpatrywania',
  },
  remark: {
    accepted: 'uwzględniono ją', partially: 'uwzględniono ją częściowo', rejected: 'nie uwzględniono jej', out_of_scope: 'przekazano ją według właściwości', noted: 'przyjęto ją do wiadomości', pending: 'jest w trakcie rozpatrywania',
  },
}

const consideredElsewhere: Record<PostulateStage, string> = { postulate: 'rozpatrzono go łącznie z innym', remark: 'rozpatrzono ją łącznie z inną' }

/**
 * What became of so many: `Zgłoszono 22 postulaty: uwzględniono – 8, nie uwzględniono – 14.`, decisions in the order of the list, those that were not taken left out; `Zgłoszono 1 postulat; nie uwzględniono go.`
 * `elsewhere` of them are answered with others.
 */
export function decisionSentence(counting: string, { entries, noun, elsewhere = 0 }: { entries: readonly Answered[]; noun: PostulateStage; elsewhere?: number }): string {
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
