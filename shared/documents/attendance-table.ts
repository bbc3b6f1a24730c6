import { comparePolish } from '#shared/text/collate.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Participant } from './meeting-data.ts'
import type { Column, Row, Table } from './table.ts'

/** The forms of a list of attendance. Addresses are seen by everybody who signs, so they stand only in a form that says it. */
export const attendanceVariants = [
  { key: 'pusta', title: 'pusta' }, { key: 'zarejestrowani', title: 'z zarejestrowanymi' }, { key: 'zarejestrowani-z-adresem', title: 'z zarejestrowanymi i ich adresami e-mail (widzą je wszyscy podpisujący)' },
] as const
export type AttendanceVariant = (typeof attendanceVariants)[number]['key']

/** Who signs: organisations and residents, or the office and the city's units, each on a sheet of its own. */
export const attendanceGroups = [
  { part: 'organizacje', heading: 'Organizacje, mieszkanki i mieszkańcy', organisation: 'Organizacja', isOffice: false, rows: 20, sheet: 'Organizacje' },
  { part: 'przedstawiciele urzędu', heading: 'Urząd i jednostki miejskie', organisation: 'Komórka lub jednostka', isOffice: true, rows: 10, sheet: 'Urząd' },
] as const
export type AttendanceGroup = (typeof attendanceGroups)[number]

/** High enough to sign. */
const rowHeightMm = 10
/** Empty rows after those who signed up, for those who did not. */
const fewestEmptyRows = 5
/** A column for the signature of each day, as long as there is room for them. */
const mostSignedDays = 4

/** Different days of a meeting from the first; each is signed apart. */
export function signedDays({ dates }: Pick<Meeting, 'dates'>): string[] {
  const days = [...new Set(dates.map(({ date }) => date))].toSorted()
  return days.length > mostSignedDays ? [] : days
}

/** Whether it has more columns than an upright page takes. */
export function isWideAttendance(meeting: Pick<Meeting, 'dates'>, variant: AttendanceVariant): boolean {
  return variant === 'zarejestrowani-z-adresem' || signedDays(meeting).length > 1
}

type Listed = { meeting: Pick<Meeting, 'dates'>; participants: readonly Participant[] }

/** The rows to be signed of one group: those who signed up by organisation and name, and empty ones. An empty list has only these. */
export function attendanceTable({ meeting, participants }: Listed, group: AttendanceGroup, variant: AttendanceVariant): Table {
  const hasEmails = variant === 'zarejestrowani-z-adresem'
  const signatures = signatureColumns(signedDays(meeting))
  const columns: Column[] = [
    { key: 'ordinal', header: 'Lp.', kind: 'number', share: 9 },
    { key: 'person', header: 'Imię i nazwisko', kind: 'text', share: 44 },
    { key: 'organisation', header: group.organisation, kind: 'text', share: 46 },
    { key: 'role', header: 'Funkcja', kind: 'text', share: 28 },
    ...(hasEmails ? [{ key: 'email', header: 'E-mail', kind: 'text', share: 46 } as const] : []),
    ...signatures,
  ]
  const listed = variant === 'pusta' ? [] : participants.filter(({ isOffice }) => isOffice === group.isOffice).toSorted(byOrganisation)
  const count = variant === 'pusta' ? group.rows : Math.max(group.rows, listed.length + fewestEmptyRows)
  const rows = Array.from({ length: count }, (_, index): Row => {
    const one = listed[index]
    const known = one ? [one.person, one.organisation, one.role, ...(hasEmails ? [one.email] : [])] : ['', '', '', ...(hasEmails ? [''] : [])]
    return [String(index + 1), ...known, ...signatures.map(() => '')]
  })
  return { caption: `Lista obecności: ${group.heading}`, columns, rows, rowHeightMm }
}

function signatureColumns(days: readonly string[]): Column[] {
  if (days.length <= 1) return [{ key: 'signature', header: 'Podpis', kind: 'text', share: 40 }]
  return days.map((day) => ({ key: `signature-${day}`, header: `Podpis ${formatDateBare(day)}`, kind: 'text', share: 34 }))
}

/** People without an organisation come last. */
function byOrganisation(one: Participant, other: Participant): number {
  return Number(one.organisation === '') - Number(other.organisation === '') || comparePolish(one.organisation, other.organisation) || comparePolish(one.person, other.person)
}
