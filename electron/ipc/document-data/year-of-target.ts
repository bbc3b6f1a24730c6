import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { yearOf } from '#shared/domain/day.ts'
import { meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** The year under which a document of this target stands in the register: that of the meeting, the consultation or the entry it is about; of none of them, that of the day. `not_found`. */
export async function yearOfTarget(db: ReadDb, { year, meeting, consultation, roster, postulate }: DocumentFor, today: string): Promise<number> {
  if (meeting !== undefined) return meetingYear(await readEntity<Meeting>(db, 'meeting', meeting)) ?? yearOf(today)
  const about = consultation ?? (roster && (await readEntity<Roster>(db, 'roster', roster)).consultation)
  if (about !== undefined) return yearOf((await readEntity<Consultation>(db, 'consultation', about)).startsOn)
  if (postulate !== undefined) return (await readPostulates(db, [postulate]))[0]?.year ?? yearOf(today)
  return year ?? yearOf(today)
}
