import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from './schema.ts'
import { genesis, hashContent, hashOperation, linkChange } from './seal.ts'
import type { ChangeRow } from './system-tables.ts'

/** The hash of an operation, kept outside the file: in a backup's name, in a produced document's record. */
export type Anchor = { operation: number; hash: Buffer }
export type Fault = { at: string; why: 'content' | 'chain' | 'gap' | 'removed without a redaction' | 'redaction not carried out' | 'anchor' }

type Sealed = { salt: Buffer | null; contentHash: Buffer }

const page = 500

/**
 * Walks the whole chain and recomputes every hash; an empty list says that all is as it was written. Content may be missing only where a later,
 * sealed `redact` change names it and repeats its hash. A chain cannot know that its end was cut off or all of it rewritten: for that, compare with
 * an `anchor` kept elsewhere.
 */
export async function verifyChain(db: ReadonlyKysely<Schema>, anchor?: Anchor | null): Promise<Fault[]> {
  const contents = contentChecker()
  const faults: Fault[] = []
  let prevHash: Buffer = genesis
  let lastId = 0
  let counted = 0
  let isAnchored = !anchor
  for (;;) {
    const operations = await db.selectFrom('operation').selectAll().where('id', '>', lastId).orderBy('id').limit(page).execute()
    for (const operation of operations) {
      const at = `operation ${operation.id}`
      if (operation.id !== lastId + 1) faults.push({ at, why: 'gap' })
      const changes = await db.selectFrom('change').selectAll().where('operation', '=', operation.id).orderBy('seq').execute()
      faults.push(...contents.check(at, operation, [operation.summary]), ...changes.flatMap((change) => contents.checkChange(change)))
      const isLinked = operation.prevHash.equals(prevHash) && hashOperation(operation, changes.reduce(linkChange, genesis)).equals(operation.hash)
      if (changes.length !== operation.changes || !isLinked) faults.push({ at, why: 'chain' })
      if (anchor?.operation === operation.id) isAnchored = anchor.hash.equals(operation.hash)
      prevHash = operation.hash
      lastId = operation.id
      counted += changes.length
    }
    if (operations.length < page) break
  }
  faults.push(...contents.unmatched())
  const { total } = await db.selectFrom('change').select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  if (total !== counted) faults.push({ at: 'changes of no operation', why: 'gap' })
  if (anchor && !isAnchored) faults.push({ at: `operation ${anchor.operation}`, why: 'anchor' })
  return faults
}

/** Holds every content against its hash, and what was removed against the redactions that announce it. */
function contentChecker() {
  const removed = new Map<string, Buffer>()
  const announced = new Map<string, Buffer>()

  const check = (at: string, { salt, contentHash }: Sealed, texts: (string | null)[]): Fault[] => {
    const isAsSealed = salt ? hashContent(salt, ...texts).equals(contentHash) : texts.every((text) => text === null)
    if (!isAsSealed) return [{ at, why: 'content' }]
    if (!salt) removed.set(at, contentHash)
    return []
  }
  const checkChange = (change: ChangeRow): Fault[] => {
    if (change.kind !== 'redact') return check(`change ${change.operation}/${change.seq}`, change, [change.before, change.after])
    announced.set(`${change.tableName} ${change.rowId}`, change.contentHash)
    return []
  }
  const unmatched = (): Fault[] => [
    ...[...removed].filter(([at, hash]) => !announced.get(at)?.equals(hash)).map(([at]): Fault => ({ at, why: 'removed without a redaction' })),
    ...[...announced.keys()].filter((at) => !removed.has(at)).map((at): Fault => ({ at, why: 'redaction not carried out' })),
  ]
  return { check, checkChange, unmatched }
}
