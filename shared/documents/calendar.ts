/** A duty in a calendar. Hours are those of the clock in Poland. */
export type CalendarEvent = {
  /** The same in every file, so that a calendar knows what it has already. */
  uid: string
  /** `YYYY-MM-DD`, `HH:MM`. */
  date: string
  from: string
  to: string
  summary: string
  description: string
  location: string
  /** `tentative`: not published yet. `cancelled`: readers may have it and should lose it. */
  status: 'confirmed' | 'tentative' | 'cancelled'
}

/** One file of a calendar. */
export type Calendar = {
  title: string
  author: string
  /** Who publishes it; null when the office has no address. */
  organiser: { name: string; email: string } | null
  /** UTC ISO 8601. */
  createdAt: string
  /** Grows with every file that is made: a calendar takes the event with the higher one. */
  sequence: number
  events: readonly CalendarEvent[]
}
