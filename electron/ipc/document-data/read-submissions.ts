import type { Submission } from '#shared/domain/submission.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { submissionIdsOf } from '#electron/store/submissions-of.ts'
import { readById } from './by-id.ts'

/** What came to a consultation in writing, in the order in which it came. */
export async function readSubmissions(db: ReadDb, consultation: string): Promise<Submission[]> {
  const ids = await submissionIdsOf(db, [consultation])
  const submission = await readById<Submission>(db, 'submission', ids)
  return ids.map((id) => submission(id)!)
}
