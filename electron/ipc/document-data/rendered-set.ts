import { basename } from 'node:path'
import { catalogue } from '#shared/documents/catalogue.ts'
import type { DocumentFormat } from '#shared/documents/document-definition.ts'
import { AppError } from '#shared/errors.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { cutAtWord } from '#shared/text/cut-at-word.ts'
import type { JobContext } from '#electron/ipc/context.ts'
import { hashOf, keepContent } from '#electron/store/contents.ts'
import { buildDocument } from './build-document.ts'
import { distinctNames } from './distinct-names.ts'
import { renderMade } from './make-file.ts'
import { enterMade, type MadeDocument } from './record-made.ts'
import type { SetTarget } from './set-targets.ts'
import type { Model } from './snapshot.ts'

/** A file of a set before it is entered in the register. `name` is that of its file, `snapshot` what it was made of, packed; none where nothing is entered. */
export type SetFile = Omit<MadeDocument, 'snapshot'> & { name: string; size: number; sha256: string; context: MadeDocument['snapshot']['context']; packed: Uint8Array | undefined }
type Rendering = Pick<JobContext, 'db' | 'services' | 'signal' | 'progress'>

/** Leaves room for the kind and the day around it, so that what tells files apart still fits. */
const longestName = 60

/** Each target in each of these formats that it has, one after another: bytes are handed out and not kept. Counts files on its way. `cancelled`. */
export async function* renderSet(targets: readonly SetTarget[], formats: readonly DocumentFormat[], { db, services, signal, progress }: Rendering): AsyncGenerator<{ target: SetTarget; file: SetFile; bytes: Uint8Array; model: Model }> {
  const formatsOf = ({ kind }: SetTarget) => formats.filter((format) => catalogue[kind].formats.includes(format))
  const total = targets.reduce((count, target) => count + formatsOf(target).length, 0)
  const nameOf = distinctNames()
  let done = 0
  progress(done, total)
  for (const target of targets) {
    const stem = nameOf(fileName(target))
    const { name: _name, ...order } = target
    const built = await buildDocument(db, order, services)
    for (const format of formatsOf(target)) {
      if (signal.aborted) throw new AppError('cancelled')
      const { made: { snapshot, ...made }, bytes, packed } = await renderMade(built, { format, services, signal })
      yield { target, bytes, model: snapshot.model, file: { ...made, name: `${stem}.${format}`, size: bytes.length, sha256: hashOf(bytes), context: snapshot.context, packed } }
      done += 1
      progress(done, total)
    }
  }
}

/** Small letters, no Polish ones, no spaces: `zestawienie-postulatow-2026-06-15-spotkanie-w-wydziale-kultury`. */
function fileName({ kind, variant, name }: SetTarget): string {
  return safeFileName([kind, variant, cutAtWord(name, longestName)].filter(Boolean).join(' ').replaceAll(/[._…]/g, ' ')).toLowerCase()
}

/**
 * Enters all files of a set in the register and puts what holds them in its place, as one act: when either fails there is neither. Gives the ids of their records, in the order of the files; none where nothing is entered.
 * Only the very last step of the store can fail after that; then it is said: `io_failed` (`document_not_recorded`).
 */
export async function recordSet(files: readonly SetFile[], { path, summary, place }: { path: string; summary: string; place: () => void }, { write, services }: Pick<JobContext, 'write' | 'services'>): Promise<string[]> {
  if (services.isDemo) {
    place()
    return []
  }
  let isPlaced = false
  try {
    return await write(summary, async (db) => {
      const ids: string[] = []
      for (const { name, size, sha256, context, packed, ...made } of files) {
        const snapshot = await keepContent(db, packed!)
        ids.push(await enterMade(db, { ...made, snapshot: { context } }, { file: { path: name, bytes: size, sha256 }, snapshot, services }))
      }
      place()
      isPlaced = true
      return ids
    })
  } catch (error) {
    if (isPlaced) throw new AppError('io_failed', { reason: 'document_not_recorded', params: { name: basename(path) }, cause: error })
    throw error
  }
}
