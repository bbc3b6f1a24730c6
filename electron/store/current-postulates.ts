import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** The rule of `isCurrent` (shared/domain/postulate.ts) on the row at hand of table `postulate`: neither cancelled, nor joined to another, nor divided into parts that hold. */
export const isCurrentPostulate: RawBuilder<SqlBool> = sql<SqlBool>`(postulate.isCancelled = 0 and postulate.mergedInto is null
  and not exists (select 1 from postulate as part where part.splitFrom = postulate.id and part.isCancelled = 0))`
