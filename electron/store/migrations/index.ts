import type { DerivedName } from '#electron/store/derived.ts'
import { start } from './0010-start.ts'
import { roundTrips } from './0020-round-trips.ts'
import { postulateOrder } from './0030-postulate-order.ts'
import { similar } from './0040-similar.ts'
import { joinedSubmitters } from './0050-joined-submitters.ts'
import { publishedRosters } from './0060-published-rosters.ts'
import { gatheredSubmitters } from './0070-gathered-submitters.ts'
import { officialDocuments } from './0080-official-documents.ts'
import { sentDuties } from './0090-sent-duties.ts'
import { listedPapers } from './0100-listed-papers.ts'

/** One step of the file's form. Numbered by tens, never edited once released. `renews`: the derived tables that are then computed from all the rows. */
export type Migration = { version: number; name: string; sql: string; renews?: readonly DerivedName[] }

export const migrations: readonly Migration[] = [start, roundTrips, postulateOrder, similar, joinedSubmitters, publishedRosters, gatheredSubmitters, officialDocuments, sentDuties, listedPapers]

/** The form of the file that this program writes (`user_version`). */
export const latestVersion = migrations.at(-1)!.version
