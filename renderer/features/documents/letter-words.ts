import type { Output } from '#shared/contract/index.ts'
import { countOf, formatCount, nouns } from '#shared/text/plural.ts'
import type { MadeLetters } from './use-letters.ts'

export type Recipient = Output<'documents.recipients'>['rows'][number]

const letterForms = { one: 'pismo', few: 'pisma', many: 'pism' }
const lettersOf = (count: number) => countOf(count, letterForms)

/** Whether there is an answer to all that the organisation asked for. */
export const isAnswered = ({ entries, answered }: Recipient) => entries > 0 && answered >= entries

/** How far the answers are: „22 organizacje: z pełną odpowiedzią 0, z częścią 0, bez odpowiedzi 22”. */
export function recipientsSentence(recipients: readonly Recipient[]): string {
  if (recipients.length === 0) return 'Żadna organizacja nie ma tu postulatów ani uwag, więc nie ma do kogo pisać.'
  const whole = recipients.filter(isAnswered).length
  const none = recipients.filter(({ answered }) => answered === 0).length
  return `${countOf(recipients.length, nouns.organisation)}: z pełną odpowiedzią ${formatCount(whole)}, z częścią ${formatCount(recipients.length - whole - none)}, bez odpowiedzi ${formatCount(none)}.`
}

/** How far the answers to one organisation are: „2 z 3 z odpowiedzią”. */
export const answeredWords = ({ entries, answered }: Recipient) => `${formatCount(answered)} z ${formatCount(entries)} z odpowiedzią`

/** What the button that makes them says. */
export const makeWords = (count: number) => (count === 0 ? 'Zapisz pisma' : `Zapisz ${lettersOf(count)}`)

/** What was made and where. */
export const savedLetters = ({ files, leftOut, folder }: MadeLetters) => (files.length === 0 && leftOut.length === 0 ? 'Nie było komu napisać: te organizacje nie mają tu już postulatów ani uwag.' : `Zapisano ${lettersOf(files.length)} w folderze „${folder}”.`)

/** How many were not made yet, and why. */
export const leftOutSentence = (count: number) => `Nie zapisano jeszcze: ${lettersOf(count)}. Najpierw zobacz, co w nich znaleziono:`
