import { decisionLabels, type Position } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'

/** What one cell can hold (Excel's specifications and limits: 32 767), with room for the mark. */
const longest = 32_000
/** Stands at the end of a text that goes on elsewhere. */
export const cutMark = '[… ciąg dalszy w rejestrze]'

/** A text as it stands in a cell: one that is too long ends with the mark. */
export const inCell = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).toWellFormed()} ${cutMark}`)
export const isCut = (cell: string) => cell.trimEnd().endsWith(cutMark)

type Texts = Pick<Postulate, 'programmeSection' | 'currentText' | 'content' | 'rationale'>

/** The part of the programme, with its wording of today where it was given. */
const sectionOf = ({ programmeSection, currentText }: Texts) => [programmeSection, currentText && `Obecny zapis: ${currentText}`].filter(Boolean).join('\n')

/** What is to be answered, whole. */
export const wholeTexts = (postulate: Texts) => ({ section: sectionOf(postulate), content: postulate.content, rationale: postulate.rationale })
export type TextCells = ReturnType<typeof wholeTexts>

/** The same as it stands in the cells. */
export function textCells(postulate: Texts): TextCells {
  const { section, content, rationale } = wholeTexts(postulate)
  return { section: inCell(section), content: inCell(content), rationale: inCell(rationale) }
}

type Answer = Pick<Position, 'decision' | 'text' | 'author'>

/** The answer in words, whole. What nobody has decided yet is left empty. */
export const answerTexts = ({ decision, text, author }: Answer) => ({ decision: decision === 'pending' ? '' : decisionLabels[decision], text, author })
export type AnswerCells = ReturnType<typeof answerTexts>

/** The same as it stands in the cells. */
export function answerCells(answer: Answer): AnswerCells {
  const texts = answerTexts(answer)
  return { ...texts, text: inCell(texts.text) }
}
