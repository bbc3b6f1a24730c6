import type { Meeting } from '#shared/domain/meeting.ts'
import type { Block, Runs } from './model.ts'
import { runs, strong } from './runs.ts'

/** A theme that is a sentence of its own, as those that begin so are. */
const sentence = /^(?:temat|spotkani|szkoleni|w dniu\s)/iu

/** What a meeting is about: a sentence as it was typed, anything else after „Temat:”. */
export function themeRuns({ theme }: Pick<Meeting, 'theme'>): Runs {
  const text = theme.trim()
  return sentence.test(text) ? runs(text) : runs(strong('Temat: '), text)
}

/** The same where a text has no strong words; empty when nobody wrote it. */
export const themeText = (meeting: Pick<Meeting, 'theme'>) => (meeting.theme.trim() === '' ? '' : themeRuns(meeting).map(({ text }) => text).join(''))

/** The same as a paragraph; nothing when nobody wrote it. */
export function themeBlocks(meeting: Pick<Meeting, 'theme'>): Block[] {
  return meeting.theme.trim() === '' ? [] : [{ kind: 'paragraph', role: 'body', runs: themeRuns(meeting), part: 'temat' }]
}
