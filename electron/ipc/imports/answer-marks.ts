import { answerCells, wholeTexts, type AnswerCells, type TextCells } from '#shared/documents/answer-cells.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { xmlSafe } from '#shared/text/xml-safe.ts'
import { cellText } from '#electron/exchange/cell-text.ts'
import { shortHash, writeFingerprint } from '#electron/exchange/row-fingerprint.ts'

/** What was written, fit to be stored: its lines count, spaces at their ends do not. */
export const tidy = (text: string) => xmlSafe(text.replace(/\r\n?/g, '\n')).text.normalize('NFC').split('\n').map((line) => line.trimEnd()).join('\n').trim()

/** `_x000D_` as people typed it reads as a line break once openpyxl has taken off what kept it apart (its shared strings lose every `x005F_`), so both are compared as what they stand for. */
function unescaped(text: string): string {
  let plain = text
  for (let time = 0; time < timesUnescaped; time += 1) plain = cellText(plain)
  return plain
}
/** As often as it may have been kept apart by one program after another; not endlessly, because texts of strangers are long. */
const timesUnescaped = 3

/** A text as two programs agree on it: what a workbook cannot hold replaced, spaces alike. */
export const sameSpaces = (text: string) => xmlSafe(unescaped(text)).text.normalize('NFC').replace(/\s+/gu, ' ').trim()
/** The same for what was written, where lines count. */
export const sameLines = (text: string) => tidy(unescaped(text))

const textsHash = ({ section, content, rationale }: TextCells) => shortHash([section, content, rationale].map(sameSpaces))

/** A hash of what is to be answered, whole texts and not what fits a cell. */
export const hashOfTexts = (postulate: Postulate) => textsHash(wholeTexts(postulate))
/** A hash of an answer as it stands in cells. */
export const hashOfAnswer = ({ decision, text, author }: AnswerCells) => shortHash([decision, text, author].map(sameLines))

/** The mark of a row that is sent to a unit. */
export function markOf(position: Position, postulate: Postulate): string {
  return writeFingerprint({ id: position.id, texts: hashOfTexts(postulate), answer: hashOfAnswer(answerCells(position)) })
}
