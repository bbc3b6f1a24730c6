import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { isCurrentPostulate } from './current-postulates.ts'
import { postulateScope, type PostulateScope } from './postulate-scope.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** How many entries of a scope concern somebody, and to how many of them every unit has given an approved answer. */
export type RecipientAnswers = { id: string; entries: number; answered: number }

const isFinal = sql<SqlBool>`position.state in ('approved', 'published')`

/** On the row at hand of table `postulate`: some unit answers it, and every one has its answer approved. */
const isAnswered: RawBuilder<SqlBool> = sql<SqlBool>`(exists (select 1 from position where position.postulate = postulate.id)
  and not exists (select 1 from position where position.postulate = postulate.id and not ${isFinal}))`

/** For each organisation that submitted something in a scope: what was joined to another entry or divided counts as the entries that stand for it. */
export function answersToOrganisations(db: ReadDb, scope: PostulateScope): Promise<RecipientAnswers[]> {
  return selectRows(db, sql<RecipientAnswers>`
    with recursive own(organisation, standing) as (
      select organisation, postulate from postulateSubmitter join postulate on postulate.id = postulateSubmitter.postulate
      where organisation is not null and isJoined = 0 and postulate.isCancelled = 0 and ${postulateScope(scope)}
      union
      select organisation, next.id from own join postulate as old on old.id = own.standing join postulate as next on next.id = old.mergedInto or next.splitFrom = old.id where next.isCancelled = 0
    )
    select organisation as id, count(*) as entries, sum(${isAnswered}) as answered from own join postulate on postulate.id = own.standing where ${isCurrentPostulate} group by organisation`)
}

/** For each unit that answers something in a scope: its own answers. */
export function answersOfUnits(db: ReadDb, scope: PostulateScope): Promise<RecipientAnswers[]> {
  return selectRows(db, sql<RecipientAnswers>`
    select position.unit as id, count(*) as entries, sum(${isFinal}) as answered from position join postulate on postulate.id = position.postulate
    where ${postulateScope(scope)} and ${isCurrentPostulate} group by position.unit`)
}
