import { yearOf } from '#shared/domain/day.ts'
import { countOf, formatCount, nounAfter } from '#shared/text/plural.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { byStage, decisionOf, decisionSentence, submitted } from './compilation-words.ts'
import type { OwnEntry } from './letter-data.ts'

const isWaiting = (entry: OwnEntry) => decisionOf(entry) === 'pending'

/** Distinct numbers under which these entries were submitted, however many parts each was divided into. */
export function submittedNumbers(entries: readonly OwnEntry[]): string[] {
  return [...new Set(entries.flatMap(({ formerNumbers, postulate }) => (formerNumbers.length > 0 ? formerNumbers : [postulate.number])))]
}

/** How many an organisation submitted, how many the office took up again by itself, and what became of both, postulaty and uwagi apart; what is still considered is promised an answer. */
export function submittedSentences(entries: readonly OwnEntry[], today: string): string {
  const waiting = entries.filter(isWaiting).length
  const promise = waiting === 0 ? '' : waiting < entries.length ? 'O pozostałych rozstrzygnięciach poinformujemy odrębnie.' : 'O rozstrzygnięciu poinformujemy odrębnie.'
  const said = byStage(entries).flatMap(({ stage, own: ofStage }) => {
    const own = ofStage.filter(({ isCarriedOn }) => !isCarriedOn)
    const carriedOn = ofStage.filter(({ isCarriedOn }) => isCarriedOn)
    return [outcome(submittedWords(own, stage), own, stage), outcome(carriedOnWords(carriedOn, stage, today), carriedOn, stage)]
  })
  return [...said, promise].filter(Boolean).join(' ')
}

function outcome(counting: string, entries: readonly OwnEntry[], noun: PostulateStage): string {
  if (entries.length === 0) return ''
  return entries.length > 1 && entries.every(isWaiting) ? `${counting}; wszystkie są w trakcie rozpatrywania.` : decisionSentence(counting, { entries, noun })
}

/** `Zgłosili Państwo 2 postulaty (po podziale 3)` */
function submittedWords(entries: readonly OwnEntry[], noun: PostulateStage): string {
  const count = submittedNumbers(entries).length
  return `Zgłosili Państwo ${countOf(count, submitted[noun])}${count === entries.length ? '' : ` (po podziale ${formatCount(entries.length)})`}`
}

/** `W tym roku podjęliśmy na nowo 1 Państwa postulat z 2025 r.` */
function carriedOnWords(entries: readonly OwnEntry[], noun: PostulateStage, today: string): string {
  const [year, ...otherYears] = new Set(entries.map(({ postulate }) => postulate.year))
  const when = otherYears.length > 0 ? 'Podjęliśmy' : year === yearOf(today) ? 'W tym roku podjęliśmy' : `W ${year} r. podjęliśmy`
  const [source, ...otherSources] = new Set(entries.map(({ earlierNumbers }) => earlierNumbers.at(-1)?.split('/')[1]))
  return `${when} na nowo ${formatCount(entries.length)} Państwa ${nounAfter(entries.length, submitted[noun])} z ${source && otherSources.length === 0 ? `${source} r.` : 'lat ubiegłych'}`
}
