import type { PrintedDuty } from '#shared/domain/printed-duty.ts'
import type { Readership } from './readership.ts'

/** Duties as these readers may see them: who answers is for the office alone. */
export function shownTo({ isInternal = false }: Readership, duties: readonly PrintedDuty[]): PrintedDuty[] {
  return isInternal ? [...duties] : duties.map((duty) => ({ ...duty, person: null, personName: '' }))
}
