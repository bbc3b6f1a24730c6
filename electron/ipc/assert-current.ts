import { isCurrent, type Postulate } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'

/** Refuses an entry that is not answered for itself. `rule_broken`: `postulate_cancelled`, `postulate_replaced` for one divided into others or joined to another. */
export function assertCurrent(postulate: Postulate): void {
  if (postulate.isCancelled) throw new AppError('rule_broken', { reason: 'postulate_cancelled' })
  if (!isCurrent(postulate)) throw new AppError('rule_broken', { reason: 'postulate_replaced' })
}
