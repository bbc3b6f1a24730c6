import { hash, randomBytes } from 'node:crypto'
import type { ChangeRow, OperationRow } from './system-tables.ts'

/** What the first operation's `prevHash` and every operation's first link start from. */
export const genesis = Buffer.alloc(32)

let pool = randomBytes(4096)

/** 16 random bytes. The salt goes with the content when it is redacted, so that a name cannot be guessed back from its hash. */
export function newSalt(): Buffer {
  if (pool.length < 16) pool = randomBytes(4096)
  const salt = pool.subarray(0, 16)
  pool = pool.subarray(16)
  return salt
}

/** SHA-256 over the stored text itself, never over a re-serialised copy: a verifier must not depend on today's serialiser. */
export function hashContent(salt: Buffer, ...texts: (string | null)[]): Buffer {
  return sha256(salt, JSON.stringify(texts))
}

/** The chain over the changes of one operation. */
export function linkChange(root: Buffer, change: Pick<ChangeRow, 'seq' | 'tableName' | 'rowId' | 'kind' | 'contentHash'>): Buffer {
  return sha256(root, change.contentHash, JSON.stringify([change.seq, change.tableName, change.rowId, change.kind]))
}

/** The link of the operation itself. `session` is left out on purpose: it only says whether the last operation may still grow. */
export function hashOperation(operation: Omit<OperationRow, 'hash' | 'summary' | 'salt' | 'session'>, root: Buffer): Buffer {
  const { id, at, actor, name, undoes, schemaVersion, changes } = operation
  return sha256(operation.prevHash, root, operation.contentHash, JSON.stringify([id, at, actor, name, undoes, schemaVersion, changes]))
}

function sha256(...parts: (Buffer | string)[]): Buffer {
  return hash('sha256', Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))), 'buffer')
}
