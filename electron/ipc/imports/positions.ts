import { isFinal, type PositionState } from '#shared/domain/position.ts'
import { isCurrent } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import type { RowFingerprint } from '#electron/exchange/row-fingerprint.ts'
import { updateEntity } from '#electron/store/registers/entity-rows.ts'
import { hashOfTexts } from './answer-marks.ts'
import { missingNote, type Answer } from './judge-answer.ts'
import type { ApplyContext, Importer, PreviewContext } from './importer.ts'
import { planAnswers, planMissing, type AnswerToStore } from './plan-answers.ts'
import { readRegistered } from './registered-answers.ts'
import { returnedRows, type ReturnedRow } from './returned-rows.ts'

/** Workbooks that units filled in. Each row is known by its mark; what it does follows from what was sent, what came back and what the register has now. */
export const positionsImporter: Importer = { preview, apply, summary: (taken, files) => `Wczytano stanowiska: ${taken} z ${files.length} ${files.length === 1 ? 'pliku' : 'plików'}` }

async function preview({ db, files, add, addProblem }: PreviewContext): Promise<void> {
  const rows: ReturnedRow[] = []
  const sent: { file: string; mark: RowFingerprint }[] = []
  for await (const file of files) {
    const returned = returnedRows(file)
    rows.push(...returned.rows)
    sent.push(...returned.sent.map((mark) => ({ file: file.name, mark })))
    for (const problem of returned.unread) addProblem({ file: file.name, ...problem })
    if (returned.rows.length + returned.sent.length + returned.unread.length === 0) addProblem({ file: file.name, sentence: sentenceOf('no_table_found') })
  }
  const ids = [...rows.flatMap(({ mark }) => mark?.id ?? []), ...sent.map(({ mark }) => mark.id)]
  const registered = await readRegistered(db, [...new Set(ids)])
  for (const row of planAnswers(rows, registered)) await add(row)
  for (const row of planMissing(sent, rows, registered)) await add(row)
}

/** `rule_broken`: `taken_twice`, `position_locked`; `conflict` (`edited_meanwhile`). */
async function apply({ db, rows }: ApplyContext): Promise<void> {
  const stored = new Set<string>()
  for await (const { data } of rows()) {
    const { position: id, revision, texts, ...answer } = data as AnswerToStore
    if (stored.has(id)) throw new AppError('rule_broken', { reason: 'taken_twice' })
    stored.add(id)
    const now = (await readRegistered(db, [id])).get(id)
    if (now?.position.revision !== revision || !isCurrent(now.postulate) || hashOfTexts(now.postulate) !== texts) throw new AppError('conflict', { reason: 'edited_meanwhile' })
    if (isFinal(now.position.state)) throw new AppError('rule_broken', { reason: 'position_locked' })
    await updateEntity(db, 'position', { id, revision, ...answer, state: stateAfter(answer, now.position.state) })
  }
}

/** A whole answer is a draft. One that lacks something is stored, but the unit goes on owing it; an emptied one is owed again. */
function stateAfter(answer: Answer, before: PositionState): PositionState {
  if (answer.decision === 'pending' && answer.text === '' && answer.author === '') return 'to_fill'
  return missingNote(answer) ? before : 'draft'
}
