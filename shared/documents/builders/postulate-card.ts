import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import { cardFacts, contentBlocks, outcomeBlocks, positionBlocks, threadBlocks } from '#shared/documents/card-blocks.ts'
import { collectingReasons, noneSentence } from '#shared/documents/collected.ts'
import { collectedNoun, compilationNoun, compilationWords } from '#shared/documents/compilation-words.ts'
import type { BuildContext, CompilationScope } from '#shared/documents/data.ts'
import { draftNotice } from '#shared/documents/draft-notice.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import { commonParts, officialOpening, preparedBy, printSignature } from '#shared/documents/house.ts'
import type { CountedLetter } from '#shared/documents/letter-remarks.ts'
import { meetingTitle } from '#shared/documents/meeting-words.ts'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import type { CardEntry, CardOrigin, PostulateCardData } from '#shared/documents/postulate-card-data.ts'
import { runs } from '#shared/documents/runs.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { shortened } from '#shared/text/shortened.ts'
import { buildEmptyCard } from './empty-postulate-card.ts'

export const cardVariants = [{ key: 'karta', title: 'karta z rejestru' }, { key: 'pusta', title: 'pusta karta do wypełnienia' }] as const

/** A longer running head would not stand on one line with the words of an internal paper. */
const longestHead = 75

const genitives: Record<PostulateStage, string> = { postulate: 'postulatu', remark: 'uwagi' }
const nouns: Record<PostulateStage, string> = { postulate: 'Postulat', remark: 'Uwaga' }

/** Everything that is known of one postulate, or of each of a meeting or a consultation; the variant `pusta` is the form on which an organisation hands one in. */
export function buildPostulateCard(data: PostulateCardData, context: BuildContext): Doc {
  if (context.variant === 'pusta') return buildEmptyCard(data.origin, context)
  const { cards, origin } = data
  const [only, ...others] = cards
  const scope = scopeOf(origin)
  const title = only && others.length === 0 ? `Karta ${genitives[only.postulate.stage]} nr ${only.postulate.number}` : `Karty ${compilationWords[compilationNoun({ scope, entries: cards })].genitive}`
  const isOne = cards.length === 1
  const items = cards.map((card, index) => (isOne ? cardBlocks(card, context).map(oneLevelUp) : [headingOf(card, index > 0), ...cardBlocks(card, context)]))
  const blocks: (Block | BlockGroup)[] = [
    ...(isOne ? [] : [{ kind: 'paragraph', role: 'subtitle', runs: runs(originTitle(origin, context.today)), part: 'zakres' } as const]),
    ...(cards.length === 0 ? noneBlocks({ ...data, scope }, context) : [{ kind: 'group', part: 'karty', items } as const]),
  ]
  return {
    ...commonParts(context),
    title,
    runningHead: isOne ? title : shortened([title, originTitle(origin, context.today)].filter(Boolean).join(' – '), longestHead),
    opening: officialOpening(context, { caseNumber: origin.consultation?.caseNumber ?? '', date: context.today }),
    sections: [{ orientation: 'portrait', blocks: [...blocks, printSignature(context), ...preparedBy(context), ...abbreviationBlocks(textsOfBlocks(flatBlocks(blocks)))] }],
  }
}

/** What the cards are of; null for a form that is handed in anywhere. */
function scopeOf({ meeting, hosts, consultation }: CardOrigin): CompilationScope | null {
  return meeting ? { kind: 'meeting', meeting, hosts } : consultation ? { kind: 'consultation', consultation } : null
}

function noneBlocks({ scope, letters = [] }: { scope: CompilationScope | null; letters?: readonly CountedLetter[] }, { today }: BuildContext): Block[] {
  if (scope === null) return []
  const collected = { scope, entries: [], letters }
  return [...draftNotice(collectingReasons(collected, today)), { kind: 'paragraph', role: 'body', runs: runs(noneSentence(collected, collectedNoun(scope), today)), part: 'brak postulatów' }]
}

/** Cards are filed one by one: each begins a page, the first one under the opening. */
function headingOf({ postulate }: CardEntry, startsPage: boolean): Block {
  return { kind: 'heading', level: 2, text: `${nouns[postulate.stage]} nr ${postulate.number}`, ...(startsPage && { startsPage }), part: 'numer' }
}

/** The only card is what the title says, so its parts stand right under the title. */
function oneLevelUp(block: Block | BlockGroup): Block | BlockGroup {
  if (block.kind === 'group') return { ...block, items: block.items.map((item) => item.map(oneLevelUp)) }
  return block.kind === 'heading' ? { ...block, level: 2 } : block
}

function cardBlocks(card: CardEntry, context: BuildContext): (Block | BlockGroup)[] {
  return [{ kind: 'definitions', items: cardFacts(card, context), part: 'podstawowe informacje' }, ...contentBlocks(card), ...positionBlocks(card, context), ...threadBlocks(card, context), ...outcomeBlocks(card, context)]
}

function originTitle({ meeting, hosts, consultation }: CardOrigin, today: string): string {
  return meeting ? meetingTitle({ meeting, hosts }, today) : consultation ? `Konsultacje ${consultation.subjectShort}` : ''
}
