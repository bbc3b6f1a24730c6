import type { BuildContext } from '#shared/documents/data.ts'
import { meetingForms, placeLines } from '#shared/documents/meeting-facts.ts'
import { meetingCaption } from '#shared/documents/meeting-phrase.ts'
import { hostNames, meetingDays } from '#shared/documents/meeting-words.ts'
import type { Block } from '#shared/documents/model.ts'
import type { ReportedMeeting } from '#shared/documents/report-data.ts'
import { runs } from '#shared/documents/runs.ts'
import type { CellLine, Table } from '#shared/documents/table.ts'
import { formatCount } from '#shared/text/plural.ts'

const presenceCell = (count: number | null) => (count === null ? '–' : formatCount(count))

/** Meetings with their days, places and how many came; hosts stand where no title names them; what a dash means is said under the table. */
export function meetingsBlocks(caption: string, meetings: readonly ReportedMeeting[], context: BuildContext): Block[] {
  const isUncounted = meetings.some(({ presence: { organisations, people } }) => organisations === null || people === null)
  const isAhead = meetings.some(({ meeting }) => meeting.dates.some(({ date }) => date >= context.today))
  const note: Block = { kind: 'paragraph', role: 'note', runs: runs(isAhead ? 'Kreska oznacza, że uczestników nie policzono albo że spotkanie dopiero się odbędzie.' : 'Kreska oznacza, że uczestników nie policzono.'), part: 'spotkania – objaśnienie' }
  return [{ kind: 'table', table: meetingsTable(caption, meetings, context), part: 'spotkania' }, ...(isUncounted ? [note] : [])]
}

/** A title that somebody gave, else what kind of meeting it is and whose. */
function nameLines({ meeting, hosts }: Pick<ReportedMeeting, 'meeting' | 'hosts'>, today: string): CellLine[] {
  const caption = meetingCaption({ meeting, hosts }, today)
  const isSaid = meeting.title.trim() !== '' || caption !== meetingCaption({ meeting, hosts: [] }, today)
  return [meeting.title.trim() || caption, ...(isSaid ? [] : hostNames(hosts, meeting, today))].map((text) => ({ text }))
}

function meetingsTable(caption: string, meetings: readonly ReportedMeeting[], { today }: BuildContext): Table {
  return {
    caption, isCaptionShown: true,
    columns: [
      { key: 'days', header: 'Data', kind: 'text', share: 20 }, { key: 'meeting', header: 'Spotkanie', kind: 'text', share: 44 }, { key: 'place', header: 'Miejsce', kind: 'text', share: 36 },
      { key: 'organisations', header: 'Organizacje', kind: 'number', share: 23 }, { key: 'people', header: 'Osoby', kind: 'number', share: 18 },
    ],
    rows: meetings.map(({ meeting, hosts, presence }) => [
      meetingDays(meeting), nameLines({ meeting, hosts }, today), [...placeLines(meeting), meetingForms[meeting.mode]].filter((one) => one !== '').join(', '),
      presenceCell(presence.organisations), presenceCell(presence.people),
    ]),
  }
}
