import type { ReminderData } from '#shared/documents/letter-data.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { owedOf } from '#electron/store/owed-of.ts'
import type { PostulateScope } from '#electron/store/postulate-scope.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readEntries } from './read-entries.ts'
import { readConsultation, readLetterScope, readProgramme } from './read-scope.ts'

/** What one unit still owes, all of it or of a meeting, a consultation or a year; `not_found`. */
export async function readReminderData(db: ReadDb, unitId: string, of: PostulateScope): Promise<ReminderData> {
  const unit = await readEntity<Unit>(db, 'unit', unitId)
  const scope = await readLetterScope(db, of)
  const answers = await owedOf(db, unitId, of)
  const entries = await readEntries(db, answers.map(({ postulate }) => postulate))
  return { unit, scope, programme: await readProgramme(db, scope, entries), consultation: await readConsultation(db, scope, entries), owed: entries.map(({ postulate }, index) => ({ postulate, deadline: answers[index]!.deadline })) }
}
