import type { Consultation } from '#shared/domain/consultation.ts'
import { date } from '#shared/domain/field.ts'

type Period = Pick<Consultation, 'startsOn' | 'endsOn'>

/** Whether both ends of the period are days; while they are being typed they may be anything. */
export const hasPeriod = ({ startsOn, endsOn }: Period) => date.safeParse(startsOn).success && date.safeParse(endsOn).success
