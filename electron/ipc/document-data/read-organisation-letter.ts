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
import { readConsultation, readLetterScope, readProgramme } from './read-scope.ts'

/** An organisation's own postulates, without the names of those who submitted them with it; not narrowed, it is about the last year in which there were any. `not_found`. */
export async function readOrganisationLetter(db: ReadDb, organisationId: string, of: PostulateScope): Promise<OrganisationLetterData> {
  const organisation = await readEntity<Organisation>(db, 'organisation', organisationId)
  const narrowed = await readLetterScope(db, of)
  const pairs = await standingFor(db, organisationId, of)
  const ids = [...new Set(pairs.flatMap(({ shown, standing }) => [shown, standing]))]
  const found = new Map((await readEntries(db, ids)).map((entry) => [entry.postulate.id, entry]))
  const threads = threadsOf(pairs, { found, matters: await mattersOf(db, ids), organisation: organisationId })
  const all = threads.flat().toSorted(byPlace)
  const newest = all.at(-1)?.entry.postulate.year
  const scope: LetterScope | null = narrowed ?? (newest === undefined ? null : { kind: 'year', year: newest })
  const entries = all.filter(({ isWithin, entry }) => (narrowed ? isWithin : entry.postulate.year === newest)).map(({ entry }) => entry)
  const previousYear = scope ? (yearOfScope(scope) ?? Number.NaN) - 1 : Number.NaN
  const previous = all.filter(({ entry }) => entry.postulate.year === previousYear).map(({ entry }) => entry)
  return { organisation, scope, programme: await readProgramme(db, scope, entries), consultation: await readConsultation(db, scope, entries), entries, previous, threads: threads.map((thread) => thread.map(({ entry }) => entry)) }
}

function yearOfScope(scope: LetterScope): number | null {
  if (scope.kind === 'meeting') return meetingYear(scope.meeting)
  return scope.kind === 'consultation' ? yearOf(scope.consultation.startsOn) : scope.year
}

type Own = { place: number; isWithin: boolean; entry: OwnEntry }
type Setting = { found: ReadonlyMap<string, PostulateEntry>; matters: ReadonlyMap<string, string>; organisation: string }

/** Each matter with its entries, both from the oldest: pairs come in the order of the numbers shown. */
function threadsOf(pairs: readonly OwnStanding[], { found, matters, organisation }: Setting): Own[][] {
  const rows = [...Map.groupBy(pairs, ({ shown, standing }) => `${shown} ${standing}`).values()].map((same) => ({ same, shown: found.get(same[0]!.shown)!, standing: found.get(same[0]!.standing)! }))
  const groups = [...Map.groupBy(rows.entries(), ([, { shown }]) => matters.get(shown.postulate.id)).values()]
  return groups.map((group) => group.map(([place, { same, shown, standing }]) => {
    const { postulate, meeting, consultation } = shown
    const { realisation, realisationNote, submitters } = standing.postulate
    const numbersOf = (isWanted: (year: number) => boolean) => [...new Set(group.flatMap(([, other]) => (isWanted(other.shown.postulate.year) ? [other.shown.postulate.number] : [])))]
    const former = same.filter(({ own, shown: one, isPart }) => own !== one && isPart === 0)
    const entry: OwnEntry = {
      postulate: { ...postulate, realisation, realisationNote }, meeting, consultation, positions: standing.positions,
      otherSubmitters: submitters.filter(({ kind, id }) => kind !== 'organisation' || id !== organisation).length,
      joinedTo: shown === standing ? null : standing.postulate.number, formerNumbers: former.map((pair) => formatPostulateNumber(pair.sequence, pair.year)),
      isCarriedOn: same.some(({ isCarriedOn }) => isCarriedOn === 1), earlierNumbers: numbersOf((year) => year < postulate.year), laterNumbers: numbersOf((year) => year > postulate.year),
    }
    return { place, isWithin: same.some(({ isWithin }) => isWithin === 1), entry }
  }))
}

const byPlace = (one: Own, other: Own) => one.place - other.place
