import { fold } from '#shared/text/fold.ts'
import { decisionLabels, decisions, type Decision } from './position.ts'

/** How units word a decision when they do not choose from the list. Compared without case, diacritics and punctuation. */
const otherWords: Record<Decision, readonly string[]> = {
  accepted: ['tak', 'uwzglednic', 'uwzgledniony', 'uwzgledniona', 'uwzglednione', 'przyjeto', 'przyjety', 'przyjeta', 'zaakceptowano', 'uwzgledniono w calosci', 'przyjeto w calosci'],
  partially: ['czesciowo', 'tak czesciowo', 'czesciowo uwzgledniono', 'czesciowo uwzgledniony', 'czesciowo uwzgledniona', 'uwzgledniony czesciowo', 'uwzgledniona czesciowo', 'uwzgledniono w czesci', 'przyjeto czesciowo'],
  rejected: ['nie', 'nieuwzgledniono', 'nie uwzgledniony', 'nie uwzgledniona', 'nieuwzgledniony', 'nieuwzgledniona', 'odrzucono', 'odrzucony', 'odrzucona', 'nie przyjeto'],
  out_of_scope: ['poza zakresem', 'przekazano wedlug wlasciwosci', 'poza wlasciwoscia', 'nie dotyczy', 'nd'],
  noted: ['do wiadomosci', 'przyjeto do wiadomosci'],
  pending: ['w trakcie', 'w trakcie rozpatrywania', 'rozpatrywany', 'rozpatrywana', 'do uzupelnienia'],
}

const nothing = /^[\s\-–—.…]*$/u
const bare = (text: string) => fold(text).replace(/[^a-z0-9]+/g, ' ').trim()
const meanings = new Map(decisions.flatMap((decision) => [decisionLabels[decision], ...otherWords[decision]].map((words) => [bare(words), decision] as const)))

/** The decision that somebody wrote, by its label or a usual short form; an empty cell or a dash is none yet (`pending`). Nothing for words that are no decision. */
export const readDecision = (text: string): Decision | undefined => meanings.get(bare(text)) ?? (nothing.test(text) ? 'pending' : undefined)
