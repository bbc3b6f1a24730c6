import type { CompilationData } from '#shared/documents/data.ts'
import { postulateIdsOf, type PostulatesOf } from '#electron/store/postulates-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readEntries } from './read-entries.ts'
import { readSubmissions } from './read-submissions.ts'
import type { Readership } from './readership.ts'
import { readConsultation, readProgramme, readScope } from './read-scope.ts'

/** The postulates of a meeting, a consultation, a year or a unit, with everything a compilation says of them. Residents come without their names unless it is for the office alone; `not_found`. */
export async function readCompilationData(db: ReadDb, of: PostulatesOf, readership: Readership = {}): Promise<CompilationData> {
  const scope = await readScope(db, of)
  const entries = await readEntries(db, await postulateIdsOf(db, of), readership)
  const letters = 'consultation' in of ? await readSubmissions(db, of.consultation) : []
  return { scope, programme: await readProgramme(db, scope, entries), consultation: await readConsultation(db, scope, entries), entries, letters }
}
