import { basename } from 'node:path'
import { v7 as newId } from 'uuid'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { documentRecord } from '#shared/domain/document-record.ts'
import { AppError } from '#shared/errors.ts'
import type { JobContext } from '#electron/ipc/context.ts'
import type { Services } from '#electron/ipc/services.ts'
import { hashOf, keepContent } from '#electron/store/contents.ts'
import { actorOf } from '#electron/store/facts.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { insertEntity } from '#electron/store/registers/entity-rows.ts'
import { stageFile } from './place-file.ts'
import { packSnapshot, type Snapshot } from './snapshot.ts'
import { targetTitles } from './target-title.ts'
import { yearOfTarget } from './year-of-target.ts'

/** What a file is, for what, and what it was made of. `title` is that of the document itself; in the register it goes on with what it is for. `note`: what somebody decided about it. */
export type MadeDocument = { kind: string; title: string; for: DocumentFor; format: string; variant?: string; isInternal?: boolean; caseNumber?: string; note?: string; snapshot: Snapshot }

/** What entering needs of a job. */
export type Recording = { write: JobContext['write']; services: Pick<Services, 'systemUser' | 'version' | 'isDemo'> }

export type MadeFile = { path: string; bytes: number; sha256: string }

const longestTitle = 1000

/**
 * Puts a file at its path and enters it in the register of documents, together: a file that cannot be placed leaves no record, and while the register cannot be written, what was at the path stays.
 * `packed` is the snapshot where it is packed already. Only the very last step of the store can fail after the file is there; then that is said: `io_failed` (`document_not_recorded`). Else as `placeFile` and `runOperation`, `not_found` and `invalid_input` for a target that is gone.
 */
export async function recordMade(made: MadeDocument & { path: string; bytes: Uint8Array; packed?: Uint8Array | undefined }, { write, services }: Recording): Promise<MadeFile> {
  const { path, bytes } = made
  const file = { path, bytes: bytes.length, sha256: hashOf(bytes) }
  const content = services.isDemo ? undefined : (made.packed ?? await packSnapshot(made.snapshot))
  const staged = stageFile(path, bytes)
  if (!content) {
    staged.place()
    return file
  }
  let isPlaced = false
  try {
    await write(`Utworzono dokument: ${made.title} (${basename(path)})`, async (db) => {
      await enterMade(db, made, { file, snapshot: await keepContent(db, content), services })
      staged.place()
      isPlaced = true
    })
  } catch (error) {
    if (isPlaced) throw new AppError('io_failed', { reason: 'document_not_recorded', params: { name: basename(path) }, cause: error })
    staged.discard()
    throw error
  }
  return file
}

type Entering = { file: MadeFile; snapshot: string; services: Recording['services'] }

/** Enters one file in the register, within an operation that is open, and gives the id of its record. `snapshot`: the hash of what it was made of, kept before. */
export async function enterMade(db: WriteDb, made: Omit<MadeDocument, 'snapshot'> & { snapshot: Pick<Snapshot, 'context'> }, { file, snapshot, services }: Entering): Promise<string> {
  const { today, now } = made.snapshot.context
  const { meeting = null, consultation = null, roster = null, unit = null, organisation = null, postulate = null } = made.for
  const title = [made.title, await titleOf(db, made)].filter(Boolean).join(': ')
  const id = newId()
  await insertEntity(db, 'document', {
    ...documentRecord.blank, id, kind: made.kind, title: Array.from(title).slice(0, longestTitle).join(''), meeting, consultation, roster, unit, organisation, postulate, year: await yearOfTarget(db, made.for, today),
    fileName: basename(file.path), format: made.format, sha256: file.sha256, bytes: file.bytes, madeOn: today, madeAt: now, madeBy: await actorOf(db, services.systemUser()), caseNumber: made.caseNumber ?? '',
    variant: made.variant ?? '', isInternal: made.isInternal ?? false, note: made.note ?? '', snapshot, programVersion: services.version,
  })
  return id
}

/** A year that the title of the document says already („za rok 2025”) is not said again. */
async function titleOf(db: WriteDb, { title, for: { year, ...records } }: Pick<MadeDocument, 'title' | 'for'>): Promise<string> {
  return [...(await targetTitles(db, records)), ...(year === undefined || title.includes(String(year)) ? [] : [`rok ${year}`])].join(', ')
}
