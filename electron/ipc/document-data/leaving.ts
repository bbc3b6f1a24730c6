import { draftFindings } from '#shared/documents/check/draft-rule.ts'
import { fewOfEach } from '#shared/documents/check/few-of-each.ts'
import { placedBlocks } from '#shared/documents/check/placed-blocks.ts'
import type { DocumentFinding, DocumentRule } from '#shared/domain/document-finding.ts'
import { AppError } from '#shared/errors.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { BuiltDocument, DocumentOrder } from './build-document.ts'
import { isForEverybody, leaksIn } from './leaks-in.ts'
import type { ReadyPeople } from './read-search.ts'
import { readCheckedFile, saidOnce, textsOfModel, type CheckedFile } from './said-once.ts'
import type { Model } from './snapshot.ts'

/** What nobody should find out afterwards: everything else is a remark and stops nothing. */
const stopping: ReadonlySet<DocumentRule> = new Set(['draft', 'personal_data'])

/** For the record of a document that left although people are named in it. */
export const savedAnyway = 'Zapisano mimo ostrzeżenia, że w dokumencie stoją dane osób z rejestru.'

export type Leaving = { built: Pick<BuiltDocument, 'order' | 'doc'>; model: Model; format: string; bytes: Uint8Array; ready?: ReadyPeople }

/** What has to be seen before a file leaves the office: that it is a draft, and who of the register stands in it. Nothing of what is for the office alone. */
export async function findBeforeLeaving(db: ReadDb, { built: { order, doc }, format, bytes, ...said }: Leaving): Promise<DocumentFinding[]> {
  if (!isForEverybody(order)) return []
  return [...draftFindings(placedBlocks(doc)), ...(await findLeaksBeforeLeaving(db, { order, ...said, ...(isRead(format) && { file: { format, bytes } }) }))]
}

/** A PDF is printed from the page that its model gives. */
const isRead = (format: string): format is CheckedFile['format'] => format !== 'pdf'

type Said = { order: DocumentOrder; model: Model; file?: CheckedFile; ready?: ReadyPeople }

/** Who of the register stands in a paper for everybody, in whatever part of its file; none in one for the office alone. */
export async function findLeaksBeforeLeaving(db: ReadDb, { order, model, file, ready }: Said): Promise<DocumentFinding[]> {
  if (!isForEverybody(order)) return []
  const files = file ? [readCheckedFile(file)] : []
  return (await leaksIn(db, saidOnce([textsOfModel(model)], files), { target: order.for, ready })).filter(mustBeSeen)
}

export const mustBeSeen = ({ rule }: DocumentFinding): boolean => stopping.has(rule)

/** Refuses what nobody has seen: `rule_broken` (`findings_unseen`, with a few of each). Gives what the record of the document should say of the decision. */
export function assertSeen(findings: readonly DocumentFinding[], { isCheckedByUser = false, title }: { isCheckedByUser?: boolean | undefined; title?: string }): string {
  if (findings.length > 0 && !isCheckedByUser) throw new AppError('rule_broken', { reason: 'findings_unseen', findings: fewOfEach(findings), ...(title !== undefined && { params: { title } }) })
  return findings.some(({ rule }) => rule === 'personal_data') ? savedAnyway : ''
}
