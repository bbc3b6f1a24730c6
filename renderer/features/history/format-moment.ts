const format = new Intl.DateTimeFormat('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A moment (ISO 8601) in the time of this computer: `20.11.2026, 12:04`. */
export const formatMoment = (moment: string): string => format.format(new Date(moment))
