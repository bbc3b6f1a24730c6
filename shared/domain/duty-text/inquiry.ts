import type { Ask } from './ask.ts'
import type { Entry } from './gathering.ts'
import { leftOut, type Answers, type Question } from './parsed-roster.ts'

/** The answers that were given, and the questions that remain. */
export type Inquiry = {
  /** What was answered to the question of this id; undefined leaves it asked about this entry. `read` refuses answers that say nothing. */
  settle: <T>(id: string, entry: Entry, question: { ask: Ask; read: (answer: string) => T | undefined }) => T | typeof leftOut | undefined
  questions: () => Question[]
}

const longestShown = 300

/** One question for all entries that ask under the same id, in the order in which they were first asked. */
export function makeInquiry(answers: Answers): Inquiry {
  const asked = new Map<string, Question>()
  return {
    settle: (id, entry, { ask, read }) => {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
      if (answer === leftOut) return leftOut
      const settled = answer === undefined ? undefined : read(answer)
      if (settled !== undefined) return settled
      const question = asked.get(id)
      if (!question) asked.set(id, { id, ...ask, text: entry.text.trim().slice(0, longestShown).toWellFormed(), lines: [...entry.numbers] })
      else for (const line of entry.numbers) if (question.lines.at(-1) !== line) question.lines.push(line)
      return undefined
    },
    questions: () => [...asked.values()].map((question) => ({ ...question, lines: [...new Set(question.lines)] })),
  }
}

/** A chosen value among those of the options. */
export const among = (ask: Ask) => (answer: string): string | undefined => (ask.options.some(({ value }) => value === answer) ? answer : undefined)
