import { existsSync } from 'node:fs'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Output } from '#shared/contract/index.ts'
import { buildAnswerSheet, type AnswerSheetData } from '#shared/documents/builders/answer-sheet.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { AppError } from '#shared/errors.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { renderAnswerSheet } from '#electron/documents/answer-sheet.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import type { AppHandlers, JobContext } from './context.ts'
import { buildDocument } from './document-data/build-document.ts'
import { makeFile } from './document-data/make-file.ts'
import { plainModel } from './document-data/plain-model.ts'
import { readAnswerSheets, yearOf } from './document-data/read-answer-sheets.ts'
import { recordMade } from './document-data/record-made.ts'
import { form } from './document-data/snapshot.ts'
import { freePath } from './free-path.ts'
import { returnedRows } from './imports/returned-rows.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

type Made = Output<'positions.exportWorkbooks'>
type Making = { folder: string; today: string; context: JobContext }

export const answerWorkbooks: AppHandlers<'positions.exportWorkbooks'> = {
  /** Files that are whole stay when it is cancelled. Nothing that lies in the folder is replaced: it may be a workbook that came back. */
  async 'positions.exportWorkbooks'({ folder: chosen, hasLetters, ...order }, context) {
    const { db, services, signal, progress } = context
    const folder = services.resolvePath('folder', chosen)
    if (!existsSync(folder)) throw new AppError('io_failed', { reason: 'folder_missing' })
    const making = { folder, today: todayOf(services), context }
    const sheets = await readAnswerSheets(db, order, making.today)
    const made: Made = { files: [], letters: [] }
    for (const [index, sheet] of sheets.entries()) {
      progress(index, sheets.length)
      if (signal.aborted) throw new AppError('cancelled')
      made.files.push(await makeWorkbook(sheet, order.for, making))
      if (hasLetters && sheet.asked.some(({ position }) => position.state === 'to_fill')) made.letters.push(await makeLetter(sheet, order.for, making))
    }
    progress(sheets.length, sheets.length)
    return made
  },
}

const fileName = (what: string, { unit, scope }: AnswerSheetData, today: string) => safeFileName(`${what} ${unitNameOn(unit, today).name} ${yearOf(scope, today)}`.replaceAll('.', ' ')).toLowerCase()

async function makeWorkbook(sheet: AnswerSheetData, target: DocumentFor, { folder, today, context: { db, services, write } }: Making): Promise<Made['files'][number]> {
  const buildContext = plainModel({ today, now: services.now().toISOString(), house: await readSettings(db) })
  const model = plainModel({ sheet: buildAnswerSheet(sheet, buildContext) })
  const bytes = await renderAnswerSheet(model.sheet)
  await assertReadable(bytes, sheet)
  const path = freePath(folder, fileName('stanowiska', sheet, today), 'xlsx')
  const snapshot = { form, order: null, context: buildContext, programVersion: services.version, model } as const
  await recordMade({ kind: 'skoroszyt-stanowisk', title: model.sheet.title, for: { ...target, unit: sheet.unit.id }, format: 'xlsx', snapshot, path, bytes }, { write, services })
  return { unit: sheet.unit.id, path, rows: sheet.asked.length }
}

/** Every row that is sent must be known when it comes back. */
async function assertReadable(bytes: Uint8Array, { asked }: AnswerSheetData): Promise<void> {
  const { rows, sent } = returnedRows({ name: '', tables: await readTableFile('', bytes) })
  const isWhole = asked.every(({ position }, index) => rows[index]?.mark?.id === position.id && sent[index]?.id === position.id)
  if (!isWhole || rows.length !== asked.length) throw new AppError('io_failed', { reason: 'read_back_failed' })
}

/** Its readers are units of the office: it is not published. */
const keptInside = async () => ''

async function makeLetter(sheet: AnswerSheetData, target: DocumentFor, { folder, today, context: { db, services, signal, write } }: Making): Promise<Made['letters'][number]> {
  const built = await buildDocument(db, { kind: 'przypomnienie-dla-komorki', for: { ...target, unit: sheet.unit.id } }, services)
  const { path } = await makeFile(built, { format: 'docx', path: freePath(folder, fileName('przypomnienie', sheet, today), 'docx'), write, services, signal, progress: () => undefined, leave: keptInside })
  return { unit: sheet.unit.id, path }
}
