import type { Calendar } from '#shared/documents/calendar.ts'
import type { SearchedText } from '#shared/documents/check/personal-data.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { leaksOf } from './leaks-in.ts'
import { mustBeSeen } from './leaving.ts'
import { readSearch } from './read-search.ts'

/** Who of the register stands in calendars that go round: whoever is on duty does so for the office, and nobody else may. */
export async function findLeaksInCalendars(db: ReadDb, calendars: readonly Calendar[], { consultation, onDuty }: { consultation: string; onDuty: readonly string[] }): Promise<DocumentFinding[]> {
  const search = await readSearch(db, { consultation })
  const found = await leaksOf(db, calendars.flatMap(textsOf), { ...search, purposes: [...search.purposes, ...onDuty] })
  return found.filter(mustBeSeen)
}

/** One calendar may say what another says: what is found in both is told once. */
function textsOf({ title, events }: Calendar): SearchedText[] {
  return [{ text: title, where: 'nazwa kalendarza' }, ...events.flatMap(({ date, from, summary, description, location }) => [summary, description, location].filter((text) => text !== '').map((text) => ({ text, where: `dyżur ${formatDateBare(date)}, ${from}` })))]
}
