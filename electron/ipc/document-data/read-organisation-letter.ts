import type { PostulateEntry } from '#shared/documents/data.ts'
import type { LetterScope, OrganisationLetterData, OwnEntry } from '#shared/documents/letter-data.ts'
import { yearOf } from '#shared/domain/day.ts'
import { meetingYear } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import { formatPostulateNumber } from '#shared/domain/postulate.ts'
import { mattersOf, standingFor, type OwnStanding } from '#electron/store/own-postulates.ts'
import type { PostulateScope } from '#electron/store/postulate-scope.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readEntries } from './read-entries.ts'
import { readLetterScope, readProgramme } from './read-scope.ts'

/** An organisation's own postulates, without the names of those who submitted them with it; not narrowed, it is about the last year in which there were any. `not_found`. */
export async function readOrganisationLetter(db: ReadDb, organisationId: string, of: PostulateScope): Promise<OrganisationLetterData> {
  const organisation = await readEntity<Organisation>(db, 'organisation', organisationId)
  const narrowed = await readLetterScope(db, of)
  const pairs = await standingFor(db, organisationId, of)
  const ids = [...new Set(pairs.map(({ standing }) => standing))]
  const threads = threadsOf(await readEntries(db, ids), { pairs, matters: await mattersOf(db, ids), organisation: organisationId })
  const all = threads.flat().toSorted(byNumber)
  const newest = all.at(-1)?.entry.postulate.year
  const scope: LetterScope | null = narrowed ?? (newest === undefined ? null : { kind: 'year', year: newest })
  const within = new Set(pairs.filter(({ isWithin }) => isWithin === 1).map(({ standing }) => standing))
  const entries = all.filter(({ id, entry }) => (narrowed ? within.has(id) : entry.postulate.year === newest)).map(({ entry }) => entry)
  const previousYear = scope ? (yearOfScope(scope) ?? Number.NaN) - 1 : Number.NaN
  const previous = all.filter(({ entry }) => entry.postulate.year === previousYear).map(({ entry }) => entry)
  return { organisation, scope, programme: await readProgramme(db, scope, entries), entries, previous, threads: threads.map((thread) => thread.map(({ entry }) => entry)) }
}

function yearOfScope(scope: LetterScope): number | null {
  if (scope.kind === 'meeting') return meetingYear(scope.meeting)
  return scope.kind === 'consultation' ? yearOf(scope.consultation.startsOn) : scope.year
}

type Own = { id: string; sequence: number; entry: OwnEntry }
type Setting = { pairs: readonly OwnStanding[]; matters: ReadonlyMap<string, string>; organisation: string }

/** Each matter with its entries, both from the oldest: ids of entries come in the order of their numbers. */
function threadsOf(found: readonly PostulateEntry[], { pairs, matters, organisation }: Setting): Own[][] {
  const groups = [...Map.groupBy(found.entries(), ([, { postulate }]) => matters.get(postulate.id)).values()]
  return groups.map((group) => group.map(([sequence, one]) => {
    const { postulate, meeting, consultation, positions } = one
    const numbersOf = (isWanted: (year: number) => boolean) => group.filter(([, other]) => isWanted(other.postulate.year)).map(([, other]) => other.postulate.number)
    const former = pairs.filter(({ standing, own }) => standing === postulate.id && own !== standing)
    const entry: OwnEntry = {
      postulate, meeting, consultation, positions, otherSubmitters: postulate.submitters.filter(({ kind, id }) => kind !== 'organisation' || id !== organisation).length,
      formerNumbers: former.map((pair) => formatPostulateNumber(pair.sequence, pair.year)), earlierNumbers: numbersOf((year) => year < postulate.year), laterNumbers: numbersOf((year) => year > postulate.year),
    }
    return { id: postulate.id, sequence, entry }
  }))
}

const byNumber = (one: Own, other: Own) => one.sequence - other.sequence
