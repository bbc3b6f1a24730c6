import type { Consultation } from '#shared/domain/consultation.ts'

/** First words of subjects and their genitive; what follows them is in the genitive already. */
const genitives: Readonly<Record<string, string>> = { projekt: 'projektu', projekty: 'projektów', założenia: 'założeń', zmiana: 'zmiany', zmiany: 'zmian', aktualizacja: 'aktualizacji' }
const subjectDots = '…'.repeat(40)

/** What a paper of a consultation is about, after „Dotyczy:”: `konsultacji projektu Programu Współpracy na rok 2027`. */
export const consultationSubject = ({ subjectFull }: Pick<Consultation, 'subjectFull'>) => `konsultacji ${consultedPhrase(subjectFull)}`

/** What is consulted, after „konsultacje”: `projektu Programu Współpracy na rok 2027`; a subject that cannot be inflected follows a dash, one that is not known leaves room. */
export function consultedPhrase(subject: string): string {
  const text = subject.trim().replace(/\.$/u, '')
  if (text === '') return subjectDots
  const [first = ''] = text.split(/\s/u, 1)
  const genitive = genitives[first.toLowerCase()]
  return genitive === undefined || text.length === first.length ? `– ${text}` : genitive + text.slice(first.length)
}
