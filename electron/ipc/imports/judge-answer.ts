import { answerCells, isCut, textCells, type AnswerCells, type TextCells } from '#shared/documents/answer-cells.ts'
import type { ImportOutcome } from '#shared/domain/import-outcome.ts'
import { isFinal, position as positionEntity, positionProblems, type Decision, type Position } from '#shared/domain/position.ts'
import { isCurrent, type Postulate } from '#shared/domain/postulate.ts'
import { readDecision } from '#shared/domain/read-decision.ts'
import type { Reason } from '#shared/errors.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import type { RowFingerprint } from '#electron/exchange/row-fingerprint.ts'
import { hashOfAnswer, hashOfTexts, sameLines, sameSpaces, tidy } from './answer-marks.ts'
import type { FieldChange } from './importer.ts'
import type { ReturnedRow } from './returned-rows.ts'

export type Answer = { decision: Decision; text: string; author: string }
export type Verdict = { outcome: ImportOutcome; fields: FieldChange[]; note: string; answer?: Answer }
export type Registered = { position: Position; postulate: Postulate }

type Field = keyof AnswerCells | keyof TextCells

const labels: Record<Field, string> = {
  decision: 'Rozstrzygnięcie', text: 'Stanowisko i uzasadnienie', author: 'Autor', section: 'Część programu', content: 'Treść', rationale: 'Uzasadnienie zgłaszającego',
}

/** What a returned row would do to the position it answers, by what was sent, what came back and what the register has now. */
export function judgeAnswer(cells: ReturnedRow['cells'], mark: RowFingerprint, { position, postulate }: Registered): Verdict {
  const stored = answerCells(position)
  const answer = readAnswer(cells, position)
  const incoming = answer ? answerCells(answer) : { ...stored, decision: cells.decision ?? '', text: cells.text ?? stored.text, author: cells.author ?? stored.author }
  const changed = differences(stored, incoming, sameLines)
  const texts = differences(textCells(postulate), cells, sameSpaces)
  const hasMoved = hashOfAnswer(stored) !== mark.answer
  const hasTextMoved = hashOfTexts(postulate) !== mark.texts
  const isAltered = texts.length > 0 || (hasTextMoved && hidesText(cells, postulate))
  const fields = [...changed, ...texts]
  const verdict = (outcome: ImportOutcome, ...notes: string[]): Verdict => ({ outcome, fields, note: notes.filter(Boolean).join(' '), ...(answer && { answer }) })

  if (!answer) return verdict('refused', `„${shown(cells.decision)}” nie jest rozstrzygnięciem z listy.`)
  if (changed.length === 0) return verdict('unchanged', isAltered ? 'Treść postulatu w pliku jest inna niż w rejestrze.' : '')
  if (hashOfAnswer(incoming) === mark.answer) return { ...verdict('unchanged', 'W pliku nic nie wpisano, a w rejestrze zmieniono to stanowisko po wysłaniu; zostaje treść z rejestru.'), fields: [] }
  const refusal = refusalOf(answer)
  if (refusal) return verdict('refused', refusal)
  if (!isCurrent(postulate)) return verdict('refused', sentenceOf(postulate.isCancelled ? 'postulate_cancelled' : 'postulate_replaced'))
  if (isFinal(position.state)) return verdict('conflict', sentenceOf('position_locked'))
  const missing = missingNote(answer)
  // What a cell could not show to its end would be lost.
  if (hasMoved || isCut(stored.text)) return verdict('conflict', hasMoved ? 'To stanowisko zmieniono po wysłaniu także w rejestrze.' : 'W rejestrze jest dłuższy tekst, niż zmieścił się w pliku.', missing)
  const cleared = clearedNote(changed)
  if (cleared) return verdict('conflict', cleared, isAltered ? alterationNote(texts, hasTextMoved) : '')
  if (isAltered) return verdict('altered', alterationNote(texts, hasTextMoved), missing)
  return verdict('updated', missing)
}

/** What the file says; a column that is missing says what the register has. Nothing when the decision is none. */
function readAnswer(cells: ReturnedRow['cells'], position: Position): Answer | undefined {
  const decision = cells.decision === undefined ? position.decision : readDecision(cells.decision)
  const isSame = (stored: string, cell: string | undefined) => cell === undefined || sameLines(cell) === sameLines(stored)
  if (decision === undefined) return undefined
  const cut = answerCells(position).text
  return { decision, text: isSame(cut, cells.text) ? position.text : tidy(cells.text!), author: isSame(position.author, cells.author) ? position.author : tidy(cells.author!) }
}

function differences(stored: Partial<Record<Field, string>>, incoming: Partial<Record<Field, string>>, alike: (text: string) => string): FieldChange[] {
  // The keys are those of the type, whose objects are made here and hold nothing else.
  const values = Object.entries(stored) as [Field, string][]
  return values.flatMap(([field, value]) => {
    const came = incoming[field]
    return came === undefined || alike(came) === alike(value) ? [] : [{ field, label: labels[field], stored: value, incoming: came }]
  })
}

/** What somebody wrote into a row that answers nothing. */
export const answerOfNothing = ({ decision = '', text = '', author = '' }: ReturnedRow['cells']): FieldChange[] => differences({ decision: '', text: '', author: '' }, { decision, text, author }, sameLines)

/** Whether the file cannot show by itself that it holds the text of today: a column is missing, or the text goes on beyond its cell. */
function hidesText(cells: ReturnedRow['cells'], postulate: Postulate): boolean {
  return Object.entries(textCells(postulate)).some(([field, text]) => cells[field as keyof TextCells] === undefined || isCut(text))
}

function refusalOf({ text, author }: Answer): string {
  if (isCut(text)) return 'Tekst kończy się znakiem, że jest ucięty; popraw to stanowisko w programie.'
  const problems = { text: positionEntity.fields.text.safeParse(text), author: positionEntity.fields.author.safeParse(author) }
  // Messages of the fields' schemas are reasons.
  return Object.entries(problems).map(([field, { error }]) => (error ? `${labels[field as 'text']}: ${sentenceOf(error.issues[0]!.message as Reason)}` : '')).filter(Boolean).join(' ')
}

/** An emptied cell may be a slip: what the register has goes only when somebody says so. */
function clearedNote(changed: readonly FieldChange[]): string {
  const cleared = changed.filter(({ stored, incoming }) => stored.trim() !== '' && incoming.trim() === '').map(({ label }) => label)
  return cleared.length === 0 ? '' : `W pliku wyczyszczono: ${cleared.join(', ')}. Przyjęcie usunie to z rejestru.`
}

/** What an answer still lacks before it could be approved; empty when it lacks nothing. Without it the unit goes on owing its answer. */
export function missingNote({ decision, text }: Pick<Answer, 'decision' | 'text'>): string {
  const problems = positionProblems({ decision, text, state: 'approved' })
  if (problems.decision) return 'Brak rozstrzygnięcia: komórka ma je jeszcze uzupełnić.'
  return problems.text ? 'Brak uzasadnienia, którego wymaga to rozstrzygnięcie: komórka ma je jeszcze uzupełnić.' : ''
}

function alterationNote(texts: readonly FieldChange[], hasRegisterMoved: boolean): string {
  if (!hasRegisterMoved) return 'W pliku zmieniono treść, na którą komórka odpowiada; w rejestrze zostaje treść zgłoszona.'
  return texts.length > 0 ? 'Treść, na którą komórka odpowiada, zmieniono w rejestrze po wysłaniu pliku.' : 'Treść w rejestrze zmieniono po wysłaniu pliku; w pliku tej części treści nie ma.'
}

const shown = (text = '') => (text.length <= 80 ? text : `${text.slice(0, 80).toWellFormed()}…`)
