const clock = new Intl.DateTimeFormat('pl-PL', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('pl-PL', { day: '2-digit', month: '2-digit', year: 'numeric' })

/** A moment (ISO 8601) in the time of this computer: `20.11.2026, 12:04`. */
export function formatMoment(moment: string): string {
  const date = new Date(moment)
  return `${day.format(date)}, ${clock.format(date)}`
}
