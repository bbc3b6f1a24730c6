import type { DocumentFor } from '#shared/contract/documents.ts'
import type { AnswerSheetData } from '#shared/documents/builders/answer-sheet.ts'
import type { CompilationScope } from '#shared/documents/data.ts'
import { isFinal } from '#shared/domain/position.ts'
import { isCurrent } from '#shared/domain/postulate.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { AppError } from '#shared/errors.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { markOf } from '#electron/ipc/imports/answer-marks.ts'
import type { PostulatesOf } from '#electron/store/postulates-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readCompilationData } from './read-compilation.ts'

export type AnswerSheetOrder = { for: DocumentFor; units?: readonly string[] | undefined; isOnlyMissing: boolean }

/**
 * For each unit the answers that it may still give on current entries of a meeting, a consultation, a year, or of the unit itself; units without any are left out.
 * In Polish order of their names. `invalid_input` (`not_for_this`), `not_found`.
 */
export async function readAnswerSheets(db: ReadDb, order: AnswerSheetOrder, today: string): Promise<AnswerSheetData[]> {
  const { unit: only } = order.for
  const { scope, entries } = await readCompilationData(db, postulatesOf(order.for))
  const asked = entries.filter(({ postulate }) => isCurrent(postulate)).flatMap((entry) => entry.positions.map(({ position, unit }) => ({ entry, position, unit })))
  const wanted = asked.filter(({ position, unit }) => {
    const isAsked = order.isOnlyMissing ? position.state === 'to_fill' : !isFinal(position.state)
    return isAsked && (only === undefined || unit.id === only) && (order.units === undefined || order.units.includes(unit.id))
  })
  const sheets = [...Map.groupBy(wanted, ({ unit }) => unit.id).values()].map((rows): AnswerSheetData => ({
    unit: rows[0]!.unit, scope, asked: rows.map(({ entry, position }) => ({ entry, position, fingerprint: markOf(position, entry.postulate) })),
  }))
  const nameOf = ({ unit }: AnswerSheetData) => unitNameOn(unit, today).name
  return sheets.toSorted((left, right) => comparePolish(nameOf(left), nameOf(right)))
}

/** The year that names of files carry. */
export function yearOf(scope: CompilationScope, today: string): string {
  if (scope.kind === 'meeting') return String(scope.meeting.year)
  if (scope.kind === 'consultation') return scope.consultation.startsOn.slice(0, 4)
  return String(scope.year ?? today.slice(0, 4))
}

/** A unit beside a meeting, a consultation or a year narrows what is made for it. */
function postulatesOf({ meeting, consultation, unit, year, ...others }: DocumentFor): PostulatesOf {
  const isTwice = [meeting, consultation, year].filter((one) => one !== undefined).length > 1
  if (Object.keys(others).length > 0 || isTwice) throw new AppError('invalid_input', { reason: 'not_for_this', fields: { for: 'not_a_choice' } })
  if (meeting) return { meeting }
  if (consultation) return { consultation }
  return unit ? { unit, year: year ?? null } : { year: year! }
}
