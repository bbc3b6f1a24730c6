import type { PostulateStage } from '#shared/domain/postulate.ts'
import { countOf, nounAfter, type NounForms } from '#shared/text/plural.ts'
import { submitted } from './compilation-words.ts'
import type { EntryLineage, PostulateEntry } from './data.ts'
import type { CellLine } from './table.ts'

type Counted = Pick<PostulateEntry, 'postulate'>

/** A listed entry that another one answers for, which stands in another paper. */
export const isAnsweredElsewhere = ({ postulate }: Counted) => postulate.mergedInto !== null

/** Carried on from an earlier year: nobody submitted it anew. */
export const isCarriedOn = ({ postulate }: Counted) => postulate.carriedFrom !== null

const isPart = (entry: Counted) => entry.postulate.splitFrom !== null && !isCarriedOn(entry)

/** The number, and the numbers of the entries it was considered with or divided from. */
export function numberLines(number: string, { joined, joinedTo, splitFrom }: EntryLineage): CellLine[] {
  const notes = [joinedTo && `rozpatrzono łącznie z ${joinedTo}`, joined.length > 0 && `łącznie z: ${joined.join(', ')}`, splitFrom && `z podziału ${splitFrom}`]
  return [{ text: number }, ...notes.flatMap((note) => (note ? [{ text: `(${note})` }] : []))]
}

/** What is carried on and what comes from dividing, in the accusative. */
const carriedOn: Record<PostulateStage, NounForms> = {
  postulate: { one: 'podjęty na nowo', few: 'podjęte na nowo', many: 'podjętych na nowo' },
  remark: { one: 'podjętą na nowo', few: 'podjęte na nowo', many: 'podjętych na nowo' },
}
const fromDividing: Record<PostulateStage, NounForms> = {
  postulate: { one: 'powstały z podziału', few: 'powstałe z podziału', many: 'powstałych z podziału' },
  remark: { one: 'powstałą z podziału', few: 'powstałe z podziału', many: 'powstałych z podziału' },
}

/** How many there are, without an end: `Zgłoszono 22 postulaty`; when not all were submitted as they stand, `Zestawienie obejmuje 22 postulaty, w tym 2 podjęte na nowo z lat ubiegłych i 3 powstałe z podziału`. */
export function countedWords(entries: readonly Counted[], noun: PostulateStage, paper: string): string {
  const all = countOf(entries.length, submitted[noun])
  const kinds = [
    { count: entries.filter(isCarriedOn).length, words: carriedOn[noun], after: ' z lat ubiegłych' },
    { count: entries.filter(isPart).length, words: fromDividing[noun], after: '' },
  ].filter(({ count }) => count > 0)
  if (kinds.length === 0) return `Zgłoszono ${all}`
  if (entries.length === 1) return `${paper} obejmuje ${all} ${kinds.map(({ words, after }) => `${words.one}${after}`).join('')}`
  return `${paper} obejmuje ${all}, w tym ${kinds.map(({ count, words, after }) => `${count} ${nounAfter(count, words)}${after}`).join(' i ')}`
}
