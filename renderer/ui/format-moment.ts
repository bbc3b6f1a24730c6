import { officeZone } from '#shared/text/office-zone.ts'

const clock = new Intl.DateTimeFormat('pl-PL', { timeZone: officeZone, hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('pl-PL', { timeZone: officeZone, day: '2-digit', month: '2-digit', year: 'numeric' })

/** A moment (ISO 8601) in the time of the office: `20.11.2026, 12:04`. */
export function formatMoment(moment: string): string {
  const date = new Date(moment)
  return `${day.format(date)}, ${clock.format(date)}`
}

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: officeZone }) // the Swedish form is YYYY-MM-DD

/** The same, but only the hour when it is of today (`YYYY-MM-DD`, in the time of the office). */
export function formatMomentShort(moment: string, today: string): string {
  const date = new Date(moment)
  return isoDay.format(date) === today ? clock.format(date) : formatMoment(moment)
}
