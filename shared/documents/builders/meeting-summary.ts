import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import { draftNotice } from '#shared/documents/draft-notice.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts, officialOpening } from '#shared/documents/house.ts'
import type { MeetingSummaryData } from '#shared/documents/meeting-data.ts'
import { meetingPhrase, meetingWhen } from '#shared/documents/meeting-phrase.ts'
import type { Doc } from '#shared/documents/model.ts'
import { reportSignatures } from '#shared/documents/report/two-signatures.ts'
import { summaryReasons, summarySections, type SummarySection } from '#shared/documents/summary-sections.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { shortened } from '#shared/text/shortened.ts'

/** Of the title in the running head, which is one line with the day. */
const longestHead = 80

/**
 * What became of a meeting: basic information, how many came, the agenda, the course, what was proposed, what was agreed, who wrote it and when. A section in which there is nothing to say is left out, and the others are
 * numbered without it; that nobody was counted or nothing was proposed is said.
 */
export function buildMeetingSummary(data: MeetingSummaryData, context: BuildContext): Doc {
  const title = titleOf(data, context)
  const sections = [...summarySections(data, context), writtenOn(context)].filter(({ blocks }) => blocks.length > 0)
  const blocks = sections.flatMap(({ heading, part, blocks: own }, index) => [{ kind: 'heading', level: 2, text: `${index + 1}. ${heading}`, part: `tytuł: ${part}` } as const, ...own])
  return {
    ...commonParts(context),
    title,
    runningHead: [shortened(`Podsumowanie ${meetingPhrase(data, 'genitive', context.today)}`, longestHead), meetingWhen(data.meeting)].filter(Boolean).join(' '),
    opening: officialOpening(context, { caseNumber: data.consultation?.caseNumber ?? '', date: context.today }),
    sections: [{ orientation: 'portrait', blocks: [...draftNotice(summaryReasons(data, context.today)), ...blocks, ...reportSignatures(context), ...abbreviationBlocks([title, ...textsOfBlocks(flatBlocks(blocks))])] }],
  }
}

/** `Podsumowanie spotkania branżowego w Wydziale Kultury (15.06.2026 r.)`; the day once. */
function titleOf(data: MeetingSummaryData, { today }: BuildContext): string {
  const phrase = meetingPhrase(data, 'genitive', today)
  const when = meetingWhen(data.meeting)
  return `Podsumowanie ${phrase}${when === '' || phrase.includes(when.slice(1, -1)) ? '' : ` ${when}`}`
}

/** Who wrote it stands over the signature. */
function writtenOn({ today }: BuildContext): SummarySection {
  return { heading: 'Sporządzenie podsumowania', part: 'sporządzenie', blocks: [{ kind: 'definitions', items: [{ label: 'Data', value: formatDate(today) }], part: 'sporządzenie' }] }
}
