import type { Consultation } from './consultation.ts'
import { date } from './field.ts'

/** The day of the earliest publication, which is that of the announcement; what is not typed to its end yet is none. */
export const firstPublication = ({ publications }: Pick<Consultation, 'publications'>): string | undefined =>
  publications.map(({ publishedOn }) => publishedOn ?? '').filter((day) => date.safeParse(day).success).toSorted((a, b) => a.localeCompare(b))[0]
