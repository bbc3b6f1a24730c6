import { attendanceGroups, attendanceTable, isWideAttendance, type AttendanceVariant } from '#shared/documents/attendance-table.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts, officialOpening } from '#shared/documents/house.ts'
import type { AttendanceListData } from '#shared/documents/meeting-data.ts'
import { meetingFacts } from '#shared/documents/meeting-facts.ts'
import { meetingCaption, meetingWhen } from '#shared/documents/meeting-phrase.ts'
import type { Block, Doc, Section } from '#shared/documents/model.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { shortened } from '#shared/text/shortened.ts'
import { informationClause } from './information-clause.ts'

const title = 'Lista obecności'
/** Of the facts of a meeting those that a list needs; how to come in is no longer one of them. */
const needed: ReadonlySet<string> = new Set(['Termin', 'Miejsce', 'Organizator'])
/** Of the meeting's name in the running head, which is one line. */
const longestName = 60
const internal = { strong: 'Do użytku wewnętrznego – nie podlega publikacji.', rest: ' W dokumentach publicznych podaje się tylko liczbę uczestników.' }

/** A list to be signed at a meeting, organisations and the office on sheets of their own, with the information clause on the last page. It holds people's names by nature and is never published. */
export function buildAttendanceList(data: AttendanceListData, context: BuildContext): Doc {
  const { meeting, consultation } = data
  const variant = variantOf(context)
  const { placeAndDate: _, ...opening } = officialOpening(context, { caseNumber: consultation?.caseNumber ?? '', date: null })
  const clause = informationClause(context.house.informationClause)
  const head: Block[] = [
    { kind: 'paragraph', role: 'subtitle', runs: runs(meetingCaption(data, context.today)), part: 'spotkanie' },
    { kind: 'definitions', items: meetingFacts(data, context, { hasRoom: true }).filter(({ label }) => needed.has(label)), part: 'podstawowe informacje' },
    { kind: 'paragraph', role: 'notice', runs: runs(strong(internal.strong), `${internal.rest}${clause.length > 0 ? ' Informacja o przetwarzaniu danych osobowych jest na ostatniej stronie.' : ''}`), part: 'do użytku wewnętrznego' },
  ]
  const orientation = isWideAttendance(meeting, variant) ? 'landscape' : 'portrait'
  const sheets = attendanceGroups.map((group, index): Section => ({
    orientation,
    blocks: [...(index === 0 ? head : []), { kind: 'heading', level: 2, text: group.heading }, { kind: 'table', table: attendanceTable(data, group, variant), part: group.part }],
  }))
  return {
    ...commonParts(context), title, runningHead: longTitle(data, context), opening, sections: [...sheets, ...clause],
  }
}

/** The same list to be filled in on a computer: a sheet for organisations, one for the office. */
export function buildAttendanceListWorkbook(data: AttendanceListData, context: BuildContext): Workbook {
  const variant = variantOf(context)
  const orientation = isWideAttendance(data.meeting, variant) ? 'landscape' : 'portrait'
  return {
    ...commonParts(context),
    title: longTitle(data, context),
    sheets: attendanceGroups.map((group) => ({ name: group.sheet, orientation, table: attendanceTable(data, group, variant) })),
    notes: [
      `${internal.strong}${internal.rest}`, ...meetingFacts(data, context).map(({ label, value }) => `${label}: ${value.replaceAll('\n', ', ')}`),
      ...context.house.informationClause.split(/\r\n?|\n/u).filter((line) => line.trim() !== ''),
    ],
  }
}

/** The builder is only called with a variant of the catalogue. */
const variantOf = ({ variant }: BuildContext) => (variant ?? 'pusta') as AttendanceVariant

/** A sheet that is taken away from the others still says of which meeting it is and that it is not to be published. */
function longTitle(data: AttendanceListData, context: BuildContext): string {
  return [`${title} (do użytku wewnętrznego) – ${shortened(meetingCaption(data, context.today), longestName)}`, meetingWhen(data.meeting)].filter(Boolean).join(' ')
}
