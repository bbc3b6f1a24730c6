import type { Output } from '#shared/contract/index.ts'
import { channelLabels } from '#shared/domain/channel.ts'
import { senderKindLabels } from '#shared/domain/submission.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

export type SubmissionRow = Output<'submissions.list'>['rows'][number]
type Figures = Output<'submissions.figures'>

export const submissionForms = { one: 'zgłoszenie', few: 'zgłoszenia', many: 'zgłoszeń' }

/** How the boxes of a sender are called. */
export const senderFieldWords = { kind: 'Od kogo', kinds: senderKindLabels, spokesperson: 'Osoba, która podpisała za organizację' }

/** `16.10.2026 (piątek), godz. 15.40`: when something came. While it is being typed it may be anything. */
export function receiptMoment({ receivedOn, receivedTime }: Pick<SubmissionRow, 'receivedOn' | 'receivedTime'>): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(receivedOn) ? formatDateWithWeekday(receivedOn) : receivedOn
  if (!receivedTime) return day
  return `${day}, godz.\u00A0${/^\d\d:\d\d$/.test(receivedTime) ? formatTime(receivedTime) : receivedTime}`
}

/** What is wrong with a letter, in words; nothing when it is in order. */
export function submissionFlags({ isLate, signed, isWrongForm }: Pick<SubmissionRow, 'isLate' | 'signed' | 'isWrongForm'>): string[] {
  return [isLate && 'po terminie', signed === 'no' && 'niepodpisane', isWrongForm && 'na innym formularzu'].filter((flag) => flag !== false)
}

/** Whether the sender of a letter was put into the register with it. */
export type NewInRegister = { organisation: boolean; person: boolean }

/** What was added to the register on the way: a slip of a key is seen at once. */
export const addedWords = ({ organisation, person }: NewInRegister): string[] => [organisation && 'dodano nową organizację', person && 'dodano nową osobę'].filter((words) => words !== false)

/** A letter in a list: from whom, then when, how, with how many remarks, and what is wrong with it. */
export function submissionRowText(row: SubmissionRow): { title: string; detail: string } {
  const { senderName, senderKind, channel, remarks, consultationSubject } = row
  // a number is never torn off its noun
  return { title: senderName || senderKindLabels[senderKind], detail: [receiptMoment(row), channelLabels[channel], countOf(remarks, nouns.remark).replaceAll(' ', '\u00A0'), ...submissionFlags(row), consultationSubject].join(' · ') }
}

/** The figures in one sentence: `15 zgłoszeń, 63 uwagi; po terminie 2.` */
export function figuresSentence({ letters, remarks, late, unsigned, wrongForm }: Figures): string {
  if (letters === 0) return 'Nie wpisano jeszcze zgłoszeń.'
  const flags = [late > 0 && `po terminie ${late}`, unsigned > 0 && `niepodpisane ${unsigned}`, wrongForm > 0 && `na innym formularzu ${wrongForm}`].filter((flag) => flag !== false)
  return `${[`${countOf(letters, submissionForms)}, ${countOf(remarks, nouns.remark)}`, flags.join(', ')].filter(Boolean).join('; ')}.`
}
