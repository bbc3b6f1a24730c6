import { useAllPages } from '#renderer/api/use-all-pages.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { date as dayField } from '#shared/domain/field.ts'
import type { AppError } from '#shared/errors.ts'
import type { DutyRow } from './start-of-call.ts'

const noId = '00000000-0000-7000-8000-000000000000'
const noDay = '0001-01-01'

/** The duties of a day, which may be still being typed, and the chosen one, of whatever day it is. */
export function useDutiesOfDay(day: string, chosen: string | null): { duties: readonly DutyRow[]; chosen: DutyRow | undefined; error: AppError | null } {
  const { rows: duties, error } = useAllPages('duties.list', { date: dayField.safeParse(day).success ? day : noDay })
  const known = duties.find(({ id }) => id === chosen)
  const isElsewhere = chosen !== null && known === undefined
  const elsewhere = useRead('duties.get', { id: chosen ?? noId }, { isEnabled: isElsewhere }).data
  const itsDay = useRead('duties.list', { roster: elsewhere?.roster ?? noId, date: elsewhere?.date ?? noDay, limit: 200 }, { isEnabled: isElsewhere && elsewhere !== undefined }).data
  return { duties, chosen: known ?? itsDay?.rows.find(({ id }) => id === chosen), error }
}
