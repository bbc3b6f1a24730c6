import { formatDateNumeric } from '#shared/text/format-date.ts'
import type { PostulateStage } from './postulate.ts'

/** Where an answer was taken from: `unit` under the name of that time, `day` null when it is not known. */
export type AnswerSource = { number: string; year: number; stage: PostulateStage; unit: string; day: string | null }

const dative: Record<PostulateStage, string> = { postulate: 'postulatu', remark: 'uwagi' }

/** „(Stanowisko jak do postulatu 5/2025, Wydział Kultury, 12.06.2025 r.)”. */
export const sourceNote = ({ number, year, stage, unit, day }: AnswerSource) => `(Stanowisko jak do ${dative[stage]} ${number}, ${unit}, ${day ? formatDateNumeric(day) : `${year} r.`})`

/** The text of a position that takes over an earlier answer: the answer and the note of its source, below what was there. What was taken over before is not put in twice. */
export function takenOverText(existing: string, answer: string, source: AnswerSource): string {
  const taken = [answer.trim(), sourceNote(source)].filter((part) => part !== '').join('\n')
  if (existing.includes(taken)) return existing
  return existing.trim() === '' ? taken : `${existing.trimEnd()}\n\n${taken}`
}
