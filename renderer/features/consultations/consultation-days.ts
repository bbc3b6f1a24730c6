import type { Consultation } from '#shared/domain/consultation.ts'
import { date } from '#shared/domain/field.ts'

type Period = Pick<Consultation, 'startsOn' | 'endsOn'>

/** Whether both ends of the period are days; while they are being typed they may be anything. */
export const hasPeriod = ({ startsOn, endsOn }: Period) => date.safeParse(startsOn).success && date.safeParse(endsOn).success

/** The day of the earliest publication, which is that of the announcement. */
export const firstPublication = ({ publications }: Pick<Consultation, 'publications'>): string | undefined =>
  publications.map(({ publishedOn }) => publishedOn ?? '').filter((day) => date.safeParse(day).success).toSorted((a, b) => a.localeCompare(b))[0]
