import type { Name, Output } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Dispatch } from '#electron/ipc/dispatch.ts'

type ListName = Extract<Name, `${string}.list`> & ('consultations.list' | 'meetings.list' | 'rosters.list' | 'units.list' | 'organisations.list' | 'postulates.list' | 'positions.list')

/** All rows of a list, page after page. */
export async function readRows<N extends ListName>(dispatch: Dispatch, name: N, filters: object = {}): Promise<Output<N>['rows']> {
  const rows: unknown[] = []
  for (let cursor: string | undefined; ; ) {
    const reply = await dispatch(name, { ...filters, limit: 200, ...(cursor && { cursor }) })
    if (!reply.ok) throw new AppError(reply.error.code, { ...(reply.error.reason && { reason: reply.error.reason }) })
    const page = reply.value as { rows: unknown[]; nextCursor?: string }
    rows.push(...page.rows)
    cursor = page.nextCursor
    if (!cursor) return rows as Output<N>['rows']
  }
}
