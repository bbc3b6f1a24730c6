import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { lastOperationHash } from '#electron/store/facts.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

type Remembered = { state: string; checks: Map<string, Promise<DocumentFinding[]>> }
const rememberedOf = new WeakMap<object, Remembered>()

/** Whoever looks at a paper has few of them open. */
const most = 8

/** What a check of this found, not looked for again as long as nothing was stored: a long document is checked once, whatever is done with it. `what`: all that it depends on beside the store. */
export async function rememberCheck(db: ReadDb, what: unknown, check: () => Promise<DocumentFinding[]>): Promise<DocumentFinding[]> {
  const state = await lastOperationHash(db)
  const remembered = rememberedOf.get(db)
  const checks = remembered?.state === state ? remembered.checks : new Map<string, Promise<DocumentFinding[]>>()
  rememberedOf.set(db, { state, checks })
  const key = JSON.stringify(what)
  const known = checks.get(key)
  if (known) return known
  if (checks.size >= most) checks.clear()
  const found = check()
  checks.set(key, found)
  // What failed may succeed the next time.
  found.catch(() => checks.delete(key))
  return found
}
