import type { Position } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { AppError, type ErrorCode, type Reason } from '#shared/errors.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { assertCurrent } from './assert-current.ts'

/** A postulate with the answers to it, the leading one first. */
export type Answered = { postulate: Postulate; answers: readonly Position[] }
export type Step = () => unknown
type Outcome = { done: Postulate[]; refused: { id: string; number: string; reason: string }[] }

/** What a rule says of one entry and the others can go on without. */
const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['rule_broken', 'invalid_input'])

/**
 * Takes the steps of each entry one by one. What a rule refuses is left out and told, by the sentence of its first reason; the others go on.
 * `done` are those of which any step was taken. An entry that is not answered for itself is refused whole.
 */
export async function eachOf(given: readonly Answered[], stepsOf: (one: Answered) => readonly Step[]): Promise<Outcome> {
  const outcome: Outcome = { done: [], refused: [] }
  for (const one of given) {
    const { id, number } = one.postulate
    const notCurrent = await refusalOf(() => assertCurrent(one.postulate))
    const answers = notCurrent === undefined ? await inTurn(stepsOf(one)) : [notCurrent]
    const reason = answers.find((answer) => answer !== undefined)
    if (answers.includes(undefined)) outcome.done.push(one.postulate)
    if (reason !== undefined) outcome.refused.push({ id, number, reason })
  }
  return outcome
}

async function inTurn(steps: readonly Step[]): Promise<(string | undefined)[]> {
  const answers = []
  for (const step of steps) answers.push(await refusalOf(step))
  return answers
}

async function refusalOf(step: Step): Promise<string | undefined> {
  try {
    await step()
    return undefined
  } catch (error) {
    if (!(error instanceof AppError) || !refusals.has(error.code)) throw error
    return sentenceOf(reasonOf(error))
  }
}

/** At a field „trzeba wypełnić” is enough; in a list of entries the field must be named. */
function reasonOf({ reason, fields = {} }: AppError): Reason {
  const [[field, first] = []] = Object.entries(fields)
  if (field === 'decision' && first === 'required') return 'decision_needed'
  return reason ?? first ?? 'required'
}
