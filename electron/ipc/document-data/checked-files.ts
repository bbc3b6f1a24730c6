import { fewOfEach } from '#shared/documents/check/few-of-each.ts'
import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { AppError } from '#shared/errors.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { checkMade } from './check-made.ts'
import { findLeaksBeforeLeaving, savedAnyway } from './leaving.ts'
import { readReadyPeople, type ReadyPeople } from './read-search.ts'
import type { SetFile } from './rendered-set.ts'
import type { Model } from './snapshot.ts'
import type { SetTarget } from './set-targets.ts'

export type DocumentRemarks = { title: string; rows: DocumentFinding[] }
type Checked = { file: SetFile; bytes: Uint8Array; model: Model; target: SetTarget }

/** What nobody can have meant to publish. */
const isOpen = ({ rule, severity }: DocumentFinding) => rule === 'placeholder' && severity === 'error'

/** For the record of a document that was published although people are named in it. */
const decision = 'Utworzono pakiet do publikacji mimo ostrzeżenia, że w dokumencie stoją dane osób z rejestru.'

/**
 * Checks what goes out to everybody, each document by its DOCX; a PDF beside it says the same. `check` gives nothing for one with places that are still to be filled in, unless `takesUnfinished`: those stand in `unfinished`. A file that names people of the register is refused: `rule_broken` (`personal_data_in_public`), unless `isPublishedAnyway`; then its records, that of the PDF too, say what was decided.
 */
export function checkFiles(db: ReadDb, { isPublishedAnyway, takesUnfinished }: { isPublishedAnyway: boolean; takesUnfinished: boolean }) {
  const remarks: DocumentRemarks[] = []
  const unfinished = new Map<SetTarget, DocumentFinding[]>()
  const named = new Set<SetTarget>()
  let ready: ReadyPeople | undefined
  return {
    remarks,
    unfinished,
    check: async ({ file, bytes, model, target }: Checked): Promise<SetFile | undefined> => {
      if (unfinished.has(target)) return undefined
      if (file.format !== 'docx') return named.has(target) ? { ...file, note: decision } : file
      ready ??= await readReadyPeople(db)
      const rows = await checkMade(db, { order: { kind: file.kind, for: file.for, ...(file.variant && { variant: file.variant }) }, models: [model], files: [{ format: 'docx', bytes }], ready })
      const open = takesUnfinished ? [] : rows.filter(isOpen)
      if (open.length > 0) {
        unfinished.set(target, fewOfEach(open))
        return undefined
      }
      if (rows.length > 0) remarks.push({ title: file.title, rows: fewOfEach(rows) })
      const leaks = rows.filter(({ rule }) => rule === 'personal_data')
      if (leaks.length === 0) return file
      if (!isPublishedAnyway) throw new AppError('rule_broken', { reason: 'personal_data_in_public', params: { title: file.title }, findings: fewOfEach(leaks) })
      named.add(target)
      return { ...file, note: decision }
    },
  }
}

/**
 * Checks the files of a set: what a document says once for its pages and once for its spreadsheet, and besides a file that the office's own template filled. One that names somebody of the register is refused: `rule_broken` (`personal_data_in_public`, with the findings),
 * unless `isCheckedByUser`; then its records say what was decided.
 */
export function checkSetFiles(db: ReadDb, { isCheckedByUser = false }: { isCheckedByUser?: boolean | undefined }) {
  let ready: ReadyPeople | undefined
  const found = new Map<string, DocumentFinding[]>()
  let last: SetTarget | undefined
  return async ({ file, bytes, model, target }: Checked): Promise<SetFile> => {
    ready ??= await readReadyPeople(db)
    if (last !== target) found.clear()
    last = target
    const isOwn = 'own' in model && model.own !== undefined
    const said = isOwn ? 'own' : 'doc' in model ? 'pages' : 'sheets'
    const { name: _name, ...order } = target
    const leaks = found.get(said) ?? await findLeaksBeforeLeaving(db, { order, model, ready, ...(isOwn && { file: { format: 'docx', bytes } }) })
    found.set(said, leaks)
    if (leaks.length === 0) return file
    if (!isCheckedByUser) throw new AppError('rule_broken', { reason: 'personal_data_in_public', params: { title: file.title }, findings: fewOfEach(leaks) })
    return { ...file, note: savedAnyway }
  }
}
