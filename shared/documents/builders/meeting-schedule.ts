import { consultationSubject } from '#shared/documents/consulted-words.ts'
import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts, officialOpening, preparedBy, signatoryBlock } from '#shared/documents/house.ts'
import type { MeetingEntry, MeetingScheduleData } from '#shared/documents/meeting-data.ts'
import { contactOf } from '#shared/documents/meeting-facts.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import { scheduleColumns } from '#shared/documents/schedule-columns.ts'
import { scheduledDays, wantedMeetings, type ScheduleVariant } from '#shared/documents/schedule-rows.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import type { Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import type { Programme } from '#shared/domain/programme.ts'
import { enumerated } from '#shared/text/enumerated.ts'
import { formatDateNumeric } from '#shared/text/format-date.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

const words: Record<ScheduleVariant, { title: string; none: string }> = {
  wszystkie: { title: 'Harmonogram spotkań', none: 'Nie zaplanowano spotkań.' },
  branzowe: { title: 'Harmonogram spotkań branżowych', none: 'Nie zaplanowano spotkań branżowych.' },
  konsultacyjne: { title: 'Harmonogram spotkań konsultacyjnych', none: 'Nie zaplanowano spotkań konsultacyjnych.' },
}

/** The meetings of a year or a consultation, day by day: when, where, who holds them, about what, and how to sign up. */
export function buildMeetingSchedule(data: MeetingScheduleData, context: BuildContext): Doc {
  const { scope } = data
  const { title, none } = words[variantOf(context)]
  const entries = wantedMeetings(data.entries, variantOf(context))
  const consultation = scope.kind === 'consultation' ? scope.consultation : null
  const programme = commonProgramme(entries)
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle(scope, context)), part: 'zakres' },
    ...(programme ? [{ kind: 'definitions', items: [{ label: 'Program', value: programme.title }], part: 'program' } as const] : []),
    { kind: 'paragraph', role: 'lead', runs: runs(entries.length === 0 ? none : countingSentence(entries)), part: 'wprowadzenie' },
    ...(entries.length === 0 ? [] : [{ kind: 'table', table: tableOf('page', entries, context), part: 'spotkania' } as const]),
    ...contactBlocks(context),
  ]
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${scopeTitle(scope, context)}`,
    opening: officialOpening(context, { caseNumber: consultation?.caseNumber ?? '', subject: consultation ? consultationSubject(consultation) : undefined, date: context.today }),
    sections: [{ orientation: 'landscape', blocks: [...blocks, signatoryBlock(context), ...preparedBy(context), ...abbreviationBlocks(textsOfBlocks(blocks))] }],
  }
}

/** The same days on one sheet, each thing in a column of its own. */
export function buildMeetingScheduleWorkbook(data: MeetingScheduleData, context: BuildContext): Workbook {
  const { title, none } = words[variantOf(context)]
  const entries = wantedMeetings(data.entries, variantOf(context))
  return {
    ...commonParts(context),
    title: `${title} – ${scopeTitle(data.scope, context)}`,
    sheets: [{ name: 'Spotkania', orientation: 'landscape', table: tableOf('sheet', entries, context) }],
    notes: [entries.length === 0 ? none : countingSentence(entries), `Stan na ${formatDateNumeric(context.today)}`],
  }
}

/** The builder is only called with a variant of the catalogue. */
const variantOf = ({ variant }: BuildContext) => (variant ?? 'wszystkie') as ScheduleVariant

function tableOf(medium: 'page' | 'sheet', entries: readonly MeetingEntry[], context: BuildContext): Table {
  const rows = scheduledDays(entries)
  const columns = scheduleColumns(medium, rows, context)
  return { caption: words[variantOf(context)].title, columns: columns.map(({ column }) => column), rows: rows.map((row) => columns.map(({ cell }) => cell(row, context))) }
}

/** `Harmonogram obejmuje 5 spotkań i 1 szkolenie, razem 7 terminów.` */
function countingSentence(entries: readonly MeetingEntry[]): string {
  const trainings = entries.filter(({ meeting }) => meeting.kind === 'training').length
  const meetings = entries.length - trainings
  const said = [meetings > 0 ? countOf(meetings, nouns.meeting) : '', trainings > 0 ? countOf(trainings, nouns.training) : ''].filter(Boolean)
  const days = entries.reduce((sum, { meeting }) => sum + meeting.dates.length, 0)
  const hasSeveral = days > entries.length && entries.every(({ meeting }) => meeting.dates.length > 0)
  return `Harmonogram obejmuje ${enumerated(said)}${hasSeveral ? `, razem ${countOf(days, nouns.appointment)}` : ''}.`
}

/** What all of them prepare, when it is one programme. */
function commonProgramme(entries: readonly MeetingEntry[]): Programme | null {
  const ids = new Set(entries.map(({ programme }) => programme?.id))
  return ids.size === 1 ? (entries[0]?.programme ?? null) : null
}

function contactBlocks({ house }: BuildContext): Block[] {
  const contact = contactOf(house)
  return contact === '' ? [] : [{ kind: 'paragraph', role: 'body', runs: runs(strong('Kontakt: '), contact), part: 'kontakt' }]
}
