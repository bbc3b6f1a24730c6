import { countedLabels, decisionOf, orderedPositions } from '#shared/documents/compilation-words.ts'
import type { PostulateEntry } from '#shared/documents/data.ts'
import type { ReportedLetter } from '#shared/documents/report-data.ts'
import { channelKinds, channelLabels } from '#shared/domain/channel.ts'
import { decisions } from '#shared/domain/position.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { byCount, countBy, type Counted } from './counted.ts'
import type { ReportRemarks } from './report-remarks.ts'

type Decided = Pick<ReportRemarks, 'decided' | 'listed'>

/** Decisions in the order of the list, those that were taken, and what is answered with others. */
export function countsByDecision({ decided, listed }: Decided): Counted[] {
  const counted = decisions.map((decision) => ({ label: countedLabels[decision], count: decided.filter((entry) => decisionOf(entry) === decision).length }))
  return [...counted, { label: 'rozpatrzono łącznie z innymi', count: listed.length - decided.length }].filter(({ count }) => count > 0)
}

export const noUnit = 'nie przydzielono komórki'

/** The name of the leading unit on a day. */
export function leadingUnitName({ positions }: PostulateEntry, day: string): string {
  const unit = orderedPositions(positions)[0]?.unit
  return unit ? unitNameOn(unit, day).name : noUnit
}

/** How many remarks each unit answers for, the most first. */
export function countsByUnit({ decided }: Decided, day: string): Counted[] {
  return countBy(decided, (entry) => leadingUnitName(entry, day)).toSorted(byCount)
}

/** Parts of the draft in their order; remarks that name none last. */
export function countsBySection({ listed }: Decided): Counted[] {
  const named = (entry: PostulateEntry) => entry.postulate.programmeSection.trim()
  const parts = countBy(listed.filter((entry) => named(entry) !== ''), named).toSorted((one, other) => comparePolish(one.label, other.label))
  const without = listed.filter((entry) => named(entry) === '').length
  return without === 0 ? parts : [...parts, { label: 'nie wskazano części', count: without }]
}

export type ChannelCount = { label: string; letters: number; remarks: number }

/** Ways in which something came, in the order of the office's list. */
export function countsByChannel(letters: readonly ReportedLetter[], { listed }: Decided): ChannelCount[] {
  return channelKinds.map((kind) => ({
    label: channelLabels[kind], letters: letters.filter(({ channel }) => channel === kind).length, remarks: listed.filter(({ postulate }) => postulate.channel === kind).length,
  })).filter(({ letters: came, remarks }) => came + remarks > 0)
}

export type FlagCount = { label: string; letters: number | null; remarks: number | null }

/** What the law or the announcement lets the office judge apart; a person decides. Null where the register does not say it of letters or of remarks. */
export function flagCounts(letters: readonly ReportedLetter[], { listed }: Decided): FlagCount[] {
  const ofLetters = (has: (letter: ReportedLetter) => boolean) => letters.filter(has).length
  const ofRemarks = (has: (entry: PostulateEntry) => boolean) => listed.filter(has).length
  const counts: FlagCount[] = [
    { label: 'po terminie', letters: ofLetters(({ isLate }) => isLate), remarks: ofRemarks(({ postulate }) => postulate.isLate) },
    { label: 'anonimowe', letters: ofLetters(({ senderKind }) => senderKind === 'anonymous'), remarks: ofRemarks(({ postulate }) => postulate.isAnonymous) },
    { label: 'niepodpisane', letters: ofLetters(({ isUnsigned }) => isUnsigned), remarks: ofRemarks(({ postulate }) => postulate.isUnsigned) },
    { label: 'nie na formularzu konsultacyjnym', letters: ofLetters(({ isWrongForm }) => isWrongForm), remarks: null },
    { label: 'bez uzasadnienia', letters: null, remarks: ofRemarks(({ postulate }) => postulate.hasNoRationale) },
  ]
  return counts.filter((one) => (one.letters ?? 0) + (one.remarks ?? 0) > 0)
}
