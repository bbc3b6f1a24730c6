import { isFinal, positionStateLabels } from '#shared/domain/position.ts'
import { shortened } from '#shared/text/shortened.ts'
import type { RowFingerprint } from '#electron/exchange/row-fingerprint.ts'
import { hashOfAnswer, hashOfTexts, tidy } from './answer-marks.ts'
import type { PlannedRow } from './importer.ts'
import { answerOfNothing, judgeAnswer, type Answer, type Registered } from './judge-answer.ts'
import type { ReturnedRow } from './returned-rows.ts'

/** What is stored of a row, and by what it is known that the register has not moved on. */
export type AnswerToStore = Answer & { position: string; revision: number; texts: string }

type Marked = ReturnedRow & { mark: RowFingerprint }
const longestTitle = 90

/** Every row that came back, in its order, with what it would do: one row for each answer, however often it came. */
export function planAnswers(rows: readonly ReturnedRow[], registered: ReadonlyMap<string, Registered>): PlannedRow[] {
  const isMarked = (row: ReturnedRow): row is Marked => row.mark !== undefined && registered.has(row.mark.id)
  const together = Map.groupBy(rows.filter(isMarked), ({ mark }) => mark.id)
  return rows.flatMap((row) => {
    if (!isMarked(row)) return [unknownRow(row)]
    const versions = versionsOf(together.get(row.mark.id)!)
    return versions.includes(row) ? [plannedRow(row, registered.get(row.mark.id)!, versions)] : []
  })
}

/** Rows that were sent and did not come back in any file. */
export function planMissing(sent: readonly { file: string; mark: RowFingerprint }[], rows: readonly ReturnedRow[], registered: ReadonlyMap<string, Registered>): PlannedRow[] {
  const seen = new Set(rows.map(({ mark }) => mark?.id))
  return sent.flatMap(({ file, mark: { id } }) => {
    const known = registered.get(id)
    if (seen.has(id) || !known) return []
    seen.add(id)
    const { position, postulate } = known
    const note = isFinal(position.state) || position.state === 'draft' ? `Tego wiersza nie ma w pliku; stanowisko w rejestrze: ${positionStateLabels[position.state]}.` : 'Tego wiersza nie ma w pliku; stanowisko nadal jest do uzupełnienia.'
    return [{ outcome: 'missing' as const, file, sheet: '', line: null, title: titleOf(postulate.number, postulate.content), postulate: postulate.id, fields: [], note }]
  })
}

/** Copies of a row that say the same are one; a copy that nobody wrote into does not speak against one that somebody did. */
function versionsOf(rows: readonly Marked[]): Marked[] {
  const filled = rows.filter((row) => answerOf(row) !== row.mark.answer)
  const different = new Map((filled.length > 0 ? filled : rows).toReversed().map((row) => [answerOf(row), row]))
  return [...different.values()]
}

const answerOf = ({ cells }: Marked) => hashOfAnswer({ decision: tidy(cells.decision ?? ''), text: cells.text ?? '', author: cells.author ?? '' })

function plannedRow(row: Marked, known: Registered, versions: readonly Marked[]): PlannedRow {
  const { position, postulate } = known
  const { answer, ...verdict } = judgeAnswer(row.cells, row.mark, known)
  const others = versions.filter((other) => other !== row)
  const isDoubtful = others.length > 0 && verdict.outcome !== 'unchanged' && verdict.outcome !== 'refused'
  const data: AnswerToStore | undefined = answer && { ...answer, position: position.id, revision: position.revision, texts: hashOfTexts(postulate) }
  return {
    ...verdict, outcome: isDoubtful ? 'conflict' : verdict.outcome,
    note: [isDoubtful && `Ten sam wiersz wrócił z różną treścią; także: ${others.map(placeOf).join('; ')}.`, verdict.note].filter(Boolean).join(' '),
    file: row.file, sheet: row.sheet, line: row.line, title: titleOf(postulate.number, postulate.content), postulate: postulate.id, ...(data && { data }),
  }
}

function unknownRow({ file, sheet, line, cells, mark }: ReturnedRow): PlannedRow {
  const note = mark ? 'Tego stanowiska nie ma już w rejestrze.' : 'Wiersz nie ma znacznika, po którym program go rozpoznaje, albo znacznik jest uszkodzony.'
  return { outcome: 'unknown', file, sheet, line, title: titleOf(cells.number ?? '', cells.content?.trim() || (cells.text ?? '')), postulate: null, fields: answerOfNothing(cells), note }
}

const placeOf = ({ file, sheet, line }: ReturnedRow) => `${file}, arkusz „${sheet}”, wiersz ${line}`
const titleOf = (number: string, content: string) => shortened([number, content].filter((text) => text.trim() !== '').join(' – '), longestTitle)
