import { existsSync } from 'node:fs'
import type { Output } from '#shared/contract/index.ts'
import { fewOfEach } from '#shared/documents/check/few-of-each.ts'
import type { LetterScope } from '#shared/documents/letter-data.ts'
import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { firstDay } from '#shared/domain/meeting.ts'
import { currentUnitName } from '#shared/domain/unit.ts'
import { AppError } from '#shared/errors.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { shortened } from '#shared/text/shortened.ts'
import type { AppHandlers } from '#electron/ipc/context.ts'
import { freePath } from '#electron/ipc/free-path.ts'
import { todayOf } from '#electron/ipc/services.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { buildDocument } from './build-document.ts'
import { assertSeen, findBeforeLeaving, type Leaving } from './leaving.ts'
import { makeFile } from './make-file.ts'
import { readReadyPeople } from './read-search.ts'
import { readLetterScope } from './read-scope.ts'
import { readRecipients } from './recipients.ts'

/** Of a recipient's name, so that what tells the files of a folder apart still fits. */
const longestTitle = 45

/** One file for each recipient, each whole and in the register or not at all; a file that is there already stays, perhaps corrected by hand. Cancelled, it leaves those that are ready. What somebody should see first is left out and told (`leftOut`). Titles are the recipients' names. */
export const exportForEach: AppHandlers['documents.exportForEach'] = async ({ folder, format, only, isCheckedByUser, ...order }, { db, services, signal, progress, write }) => {
  const all = await readRecipients(db, order, todayOf(services))
  const recipients = only ? all.filter(({ id }) => only.includes(id)) : all
  const { when, where } = labelOf(await readLetterScope(db, order.for))
  const place = services.resolvePath('folder', folder)
  if (!existsSync(place)) throw new AppError('io_failed', { reason: 'folder_missing' })
  const files: Output<'documents.exportForEach'>['files'] = []
  const leftOut: Output<'documents.exportForEach'>['leftOut'] = []
  const ready = await readReadyPeople(db)
  for (const { table, id, for: target } of recipients) {
    progress(files.length + leftOut.length, recipients.length)
    if (signal.aborted) throw new AppError('cancelled')
    const title = await recordTitle(db, table, id)
    const built = await buildDocument(db, { ...order, for: target }, services)
    const words = [order.kind.replace(/-.*/, ''), order.variant, order.isInternal && 'wewnetrzny', when, shortened(title, longestTitle), where]
    const path = freePath(place, safeFileName(words.filter(Boolean).join(' ')), format)
    let findings: DocumentFinding[] = []
    const leave = async (leaving: Leaving) => assertSeen(findings = await findBeforeLeaving(db, { ...leaving, ready }), { isCheckedByUser })
    try {
      const { bytes } = await makeFile(built, { format, path, write, services, signal, progress: () => undefined, leave })
      files.push({ title, path, bytes })
    } catch (error) {
      if (!(error instanceof AppError && error.reason === 'findings_unseen')) throw error
      leftOut.push({ id, title, rows: fewOfEach(findings) })
    }
  }
  progress(recipients.length, recipients.length)
  return { files, leftOut }
}

/** When and where, for the names: letters of two meetings put into one folder must not replace one another. */
function labelOf(scope: LetterScope | null): { when: string; where: string } {
  if (scope?.kind === 'meeting') return { when: firstDay(scope.meeting.dates) ?? scope.meeting.period, where: scope.hosts.map(currentUnitName).join(' ') || scope.meeting.title }
  if (scope?.kind === 'consultation') return { when: scope.consultation.startsOn, where: scope.consultation.subjectShort }
  return { when: scope ? String(scope.year) : '', where: '' }
}
